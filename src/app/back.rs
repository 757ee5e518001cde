//! What the first screen offers to continue with: one line on the device, the address and what it was
//! about. `boot.js` shows it before the app is there; a cookie, which says only that there is
//! something, has the service leave room for it in the first paint.

use crate::browser::{page, shell, storage};

/// Where the device keeps it; the cookie is called so, too.
const PLACE: &str = "ot.back";
/// The style sheet shows the card where the root has this.
const SHOWN: &str = "data-back";
/// Addresses of matters begin with it.
const MATTERS: &str = "/matters/";

/// From now on this is what to continue with.
pub fn keep(path: &str, what: &str) {
    let kept = [path, "\n", what].concat();
    if storage::write(PLACE, &kept).is_ok() {
        page::keep_cookie(PLACE, "1");
    }
}

/// A draft is no more. A matter that was looked at meanwhile stays.
pub fn forget_draft() {
    if kept().is_some_and(|(path, _)| !path.starts_with(MATTERS)) {
        forget();
    }
}

/// A matter has come to its end.
pub fn forget_matter(path: &str) {
    if kept().is_some_and(|(kept, _)| kept == path) {
        forget();
    }
}

/// The matters are no longer this device's, as when somebody has signed out.
pub fn forget_matters() {
    if kept().is_some_and(|(path, _)| path.starts_with(MATTERS)) {
        forget();
    }
}

/// Shows it on the first screen, as it stands now.
pub fn show() {
    if let Some((path, what)) = kept() {
        shell::say("back@href", &path);
        shell::say("back-what", &what);
        page::set_root(SHOWN, "1");
    } else {
        page::drop_root(SHOWN);
    }
}

fn kept() -> Option<(String, String)> {
    let kept = storage::read(PLACE)?;
    let (path, what) = kept.split_once('\n')?;
    Some((path.to_owned(), what.to_owned()))
}

fn forget() {
    storage::remove(PLACE);
    page::keep_cookie(PLACE, "0");
}
