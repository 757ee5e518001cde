//! The addresses of the app, and going to them.

use std::cell::RefCell;
use std::sync::LazyLock;

use leptos::prelude::*;

use crate::browser::{history, transition};

/// A screen, by its address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// 说, the first screen.
    Tell,
    /// 选, the second.
    Choose,
    /// 签, the third.
    Sign,
    /// What it costs and how long it takes, for any kind of matter.
    Explore,
    /// Signing in; `next` in the query says where to go afterwards.
    SignIn,
    /// Own matters.
    Matters,
    /// The page of one matter.
    Matter(String),
    /// The complaint of one matter, to read and print.
    Document(String),
    /// What the words of the law mean.
    Words,
    /// Help around the flow.
    Help(HelpPage),
    /// Every component in every state, for those who build and check this.
    Gallery,
    /// Any other address.
    NotFound,
}

/// A page of help around the flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HelpPage {
    /// How the pages show themselves, and reading aloud.
    Display,
    /// What is accessible here, what is not yet, and whom to tell.
    Accessibility,
    /// In danger from somebody at home: what to do now.
    Safety,
}

impl HelpPage {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Display, Self::Accessibility, Self::Safety];

    /// The path of the page, without the slash.
    const fn name(self) -> &'static str {
        match self {
            Self::Display => "display",
            Self::Accessibility => "accessibility",
            Self::Safety => "safety",
        }
    }
}

impl Route {
    /// The route of `path`.
    #[must_use]
    pub fn of(path: &str) -> Self {
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        match parts.as_slice() {
            [] | ["index.html"] => Self::Tell,
            ["choose"] => Self::Choose,
            ["sign"] => Self::Sign,
            ["explore"] => Self::Explore,
            ["sign-in"] => Self::SignIn,
            ["gallery"] => Self::Gallery,
            ["words"] => Self::Words,
            ["matters"] => Self::Matters,
            ["matters", id] => Self::Matter((*id).to_owned()),
            ["matters", id, "document"] => Self::Document((*id).to_owned()),
            [name] => HelpPage::ALL
                .into_iter()
                .find(|page| page.name() == *name)
                .map_or(Self::NotFound, Self::Help),
            _ => Self::NotFound,
        }
    }

    /// The path of the route.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Tell | Self::NotFound => "/".to_owned(),
            Self::Choose => "/choose".to_owned(),
            Self::Sign => "/sign".to_owned(),
            Self::Explore => "/explore".to_owned(),
            Self::SignIn => "/sign-in".to_owned(),
            Self::Help(page) => format!("/{}", page.name()),
            Self::Gallery => "/gallery".to_owned(),
            Self::Words => "/words".to_owned(),
            Self::Matters => "/matters".to_owned(),
            Self::Matter(id) => format!("/matters/{id}"),
            Self::Document(id) => format!("/matters/{id}/document"),
        }
    }
}

/// The route on show. It lives as long as the page, whichever screen reads it.
static ROUTE: LazyLock<ArcRwSignal<Route>> =
    LazyLock::new(|| ArcRwSignal::new(Route::of(&history::path())));

/// The route on show; tracked.
#[must_use]
pub fn current() -> Route {
    ROUTE.get()
}

/// The route on show, for who does not wait for another.
#[must_use]
pub fn current_untracked() -> Route {
    ROUTE.get_untracked()
}

/// Goes to `route`; the way back leads here.
pub fn navigate(route: Route) {
    history::push(&route.path());
    show(route);
}

/// Goes to `route`; the way back does not lead here.
pub fn replace(route: Route) {
    history::replace(&route.path());
    show(route);
}

/// Goes to `route` and, by the query `next`, on to `next` afterwards, as signing in does.
pub fn navigate_with_next(route: Route, next: &Route) {
    history::push(&format!("{}?next={}", route.path(), next.path()));
    show(route);
}

thread_local! {
    /// The route that is to be shown, until its screen is put in place.
    static WANTED: RefCell<Option<Route>> = const { RefCell::new(None) };
}

/// Who goes on before a screen has given way is led to the last one wanted at once, by the change
/// that is under way.
fn show(route: Route) {
    if WANTED.replace(Some(route)).is_some() {
        return;
    }
    transition::change_screen(Box::new(|| {
        if let Some(route) = WANTED.take() {
            ROUTE.set(route);
        }
    }));
}

/// Where to go after this screen, from the query `next`; own matters when it says nothing usable.
#[must_use]
pub fn next() -> Route {
    let query = history::query();
    let next = query.strip_prefix("?next=").map(Route::of);
    next.filter(|route| *route != Route::NotFound)
        .unwrap_or(Route::Matters)
}

/// Follows the back button and links inside the site.
pub(super) fn start() {
    ROUTE.set(Route::of(&history::path()));
    history::start(
        // A link to a part of the screen on show arrives too, and changes nothing.
        Box::new(|path| {
            let route = Route::of(&path);
            let going = WANTED.with_borrow(Clone::clone);
            if going.unwrap_or_else(current_untracked) != route {
                show(route);
            }
        }),
        Box::new(|path| {
            let served_elsewhere = ["/sim/", "/api/", "/assets/"];
            if served_elsewhere.iter().any(|place| path.starts_with(place)) {
                return false;
            }
            let route = Route::of(&path);
            if route != Route::NotFound {
                navigate(route.clone());
            }
            route != Route::NotFound
        }),
    );
}
