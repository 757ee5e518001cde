//! Holds the screens together: starts the app inside the shell, shows the screen of the address,
//! keeps the draft, the session and the language.

use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{clock, history, network, page, shell, storage};
use crate::draft::DraftPlace;
use crate::i18n::{self, Language};
use crate::ui::{Button, ButtonKind, Notice, NoticeKind, live, put_away};
use crate::{flow, gallery, help, matter as matters};

pub mod back;
pub mod gloss;
pub mod not_found;
pub mod room;
pub mod route;
pub mod session;
pub mod steps;
mod wake;

pub use room::{Opening, Room, RoomMissing};
pub use route::{HelpPage, Route, navigate};
pub use wake::wake;

/// Where the device keeps the language.
const LANGUAGE: &str = "ot.lang";

/// Starts the app inside `#app` of the shell.
pub fn start() {
    std::panic::set_hook(Box::new(|_panic| {
        #[cfg(debug_assertions)]
        leptos::logging::error!("{_panic}");
        shell::announce_crash();
    }));
    shell::show_first_screen(Route::of(&history::path()) == Route::Tell);
    // The framework's executor starts with the mounting; this runs before it.
    wasm_bindgen_futures::spawn_local(async {
        let wanted = storage::read(LANGUAGE).as_deref() == Some(Language::English.code());
        let missing = wanted && i18n::speak(Language::English).await.is_err();
        // Starting the code and building the screen are two tasks: a tap is answered between them.
        clock::sleep(0).await;
        if let Some(root) = shell::root() {
            mount_to(root, move || view! { <App language_missing=missing/> }).forget();
        }
    });
}

/// Everything below what the shell holds of the first screen.
#[component]
pub fn App(
    /// Whether English was asked for and did not arrive.
    #[prop(optional)]
    language_missing: bool,
) -> impl IntoView {
    DraftPlace::provide();
    route::start();
    let language_missing = RwSignal::new(language_missing);
    start_language(language_missing);
    start_aloud();
    let online = RwSignal::new(network::is_online());
    network::on_change(Box::new(move |now| online.set(now)));
    Effect::new(|_| shell::show_first_screen(route::current() == Route::Tell));

    view! {
        <div role="status">
            {move || {
                let _ = i18n::language();
                (!online.get()).then(|| view! { <p class="offline-bar">{i18n::frame().offline}</p> })
            }}
        </div>
        {move || language_missing.get().then(|| view! { <LanguageMissing missing=language_missing/> })}
        {live(|| {
            // Texts are read once per screen, so a new language builds the screen anew.
            let _ = i18n::language();
            put_away();
            screen(route::current())
        })}
        <gloss::Gloss/>
    }
}

/// The screen of a route.
fn screen(route: Route) -> AnyView {
    match route {
        Route::Tell => {
            page::set_title(i18n::frame().title);
            // Above all that the room brings, so that nothing moves when the room comes.
            back::show();
            Effect::new(|_| history::arrive(shell::TELL_TITLE.to_owned()));
            view! { <Room open=|| Box::pin(flow::open_questions())/> }.into_any()
        }
        Route::Choose => view! {
            <steps::Steps at=1/>
            <Room open=|| Box::pin(flow::open_choose())/>
        }
        .into_any(),
        Route::Sign => view! {
            <steps::Steps at=2/>
            <Room open=|| Box::pin(flow::open_sign())/>
        }
        .into_any(),
        Route::Explore => view! { <Room open=|| Box::pin(flow::open_explore())/> }.into_any(),
        Route::SignIn => view! { <Room open=|| Box::pin(matters::open_sign_in())/> }.into_any(),
        Route::Matters => view! { <Room open=|| Box::pin(matters::open_list())/> }.into_any(),
        Route::Matter(id) => {
            view! { <Room open=move || Box::pin(matters::open_matter(id.clone()))/> }.into_any()
        }
        Route::Document(id) => {
            view! { <Room open=move || Box::pin(flow::open_document(id.clone()))/> }.into_any()
        }
        Route::Words => view! { <Room open=|| Box::pin(help::open_words())/> }.into_any(),
        Route::Help(page) => view! { <Room open=move || Box::pin(help::open(page))/> }.into_any(),
        Route::Gallery => view! { <Room open=|| Box::pin(gallery::open())/> }.into_any(),
        Route::NotFound => view! { <not_found::NotFound/> }.into_any(),
    }
}

/// Fetches the code of the matter's page ahead of need.
pub fn prepare_matter() {
    spawn_local(matters::preload());
}

/// Makes the shell follow the language, and its switch change it.
fn start_language(missing: RwSignal<bool>) {
    Effect::new(|before: Option<()>| {
        let t = i18n::frame();
        let language = i18n::language();
        if before.is_none() && page::root("lang").as_deref() == Some(language.tag()) {
            return; // As the shell was painted.
        }
        page::set_root("lang", language.tag());
        page::keep_cookie(LANGUAGE, language.code());
        shell::speak(Some(t.shell).filter(|words| !words.is_empty()));
    });
    shell::on_click("switch-lang", Box::new(move || switch_language(missing)));
}

/// Makes the shell's button read the page aloud. Without its code one is led to the page about
/// reading aloud, which says so and offers to try again.
fn start_aloud() {
    let read = || {
        spawn_local(async {
            if help::read_aloud().await.is_err() {
                navigate(Route::Help(HelpPage::Display));
            }
        });
    };
    shell::on_click("aloud", Box::new(read));
}

fn switch_language(missing: RwSignal<bool>) {
    let other = match untrack(i18n::language) {
        Language::Chinese => Language::English,
        Language::English => Language::Chinese,
    };
    spawn_local(async move {
        let spoken = i18n::speak(other).await;
        missing.set(spoken.is_err());
        if spoken.is_ok() {
            // Without storage the choice lasts as long as the page.
            _ = storage::write(LANGUAGE, other.code());
        }
    });
}

#[component]
fn LanguageMissing(missing: RwSignal<bool>) -> AnyView {
    let t = i18n::frame();
    view! {
        <Notice kind=NoticeKind::Warning>
            <p>{t.language_missing}</p>
            <Button
                label=t.retry
                kind=ButtonKind::Quiet
                pressed=Callback::new(move |()| switch_language(missing))
            />
        </Notice>
    }
    .into_any()
}
