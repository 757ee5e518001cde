//! The style sheets: `style/main.css` with all it imports, and the critical part that stands in the page.

use std::{path::Path, process::Command};

use super::Flavour;
use crate::{
    place,
    prepare::npm,
    step::{Failure, capture},
};

/// The oldest browsers whose needs the style sheets are written down to; they are those that run the Wasm.
const BROWSERS: &str = "chrome >= 96, ios_saf >= 15, safari >= 15, firefox >= 95";

/// The finished style sheets, as text.
pub(super) struct Styles {
    /// What the first paint needs; stands inside the page.
    pub(super) critical: String,
    /// Everything, in one file.
    pub(super) main: String,
}

/// Bundles and minifies the style sheets.
pub(super) fn bundle(flavour: Flavour) -> Result<Styles, Failure> {
    let folder = place::root().join("style");
    Ok(Styles {
        critical: bundle_one(&folder.join("critical.css"), flavour)?,
        main: bundle_one(&folder.join("main.css"), flavour)?,
    })
}

fn bundle_one(path: &Path, flavour: Flavour) -> Result<String, Failure> {
    // A missing file is named by us: the program's own words do not say which one it wanted.
    place::read(path)?;
    let mut command = Command::new(npm::lightningcss()?);
    command.arg("--bundle").args(["--targets", BROWSERS]);
    if flavour == Flavour::Release {
        command.arg("--minify");
    }
    let text = capture(command.arg(path))?;
    Ok(text.trim().to_owned())
}
