//! Files: a place to drop or choose them, a button for the camera, and the list of what is there.

use leptos::prelude::*;

use super::IconButton;
use super::button::icon;
use crate::browser::files::{self, Picked};

/// Texts of the place to add files.
#[derive(Clone, Copy)]
pub struct FileText {
    /// Choose files, or drop them here.
    pub choose: &'static str,
    /// Which kinds, and how large.
    pub kinds: &'static str,
    /// Take a picture.
    pub camera: &'static str,
}

/// The place to drop or choose files, and the button for the camera.
#[component]
pub fn FileDrop(
    /// DOM id of the input; the error summary links here.
    id: &'static str,
    /// Its texts.
    text: FileText,
    /// The kinds taken, as the browser's own dialogue knows them.
    accept: &'static str,
    /// Hears the files added.
    added: Callback<Vec<Picked>>,
) -> AnyView {
    let over = RwSignal::new(false);
    view! {
        <label
            class="drop-zone"
            data-over=move || over.get().then_some("")
            on:dragover=move |event| {
                event.prevent_default();
                over.set(true);
            }
            on:dragleave=move |_| over.set(false)
            on:drop=move |event| {
                event.prevent_default();
                over.set(false);
                added.run(files::dropped(&event));
            }
        >
            <input
                type="file"
                id=id
                multiple
                accept=accept
                on:change=move |event| added.run(files::chosen(&event))
            />
            {icon("file")}
            <b>{text.choose}</b>
            <small>{text.kinds}</small>
        </label>
        <div class="button-row">
            <label class="button button-quiet">
                <input
                    type="file"
                    id=format!("{id}-camera")
                    accept="image/*"
                    capture="environment"
                    on:change=move |event| added.run(files::chosen(&event))
                />
                {icon("camera")}
                {text.camera}
            </label>
        </div>
    }
    .into_any()
}

/// A file in the list.
pub struct FileItem {
    /// Its picture, or what kind it is.
    pub thumb: AnyView,
    /// Its name and what can be said about it.
    pub about: AnyView,
    /// What can be done with it.
    pub actions: Vec<IconButton>,
}

impl FileItem {
    /// Shows it.
    #[must_use]
    pub fn view(self) -> AnyView {
        let actions: Vec<AnyView> = self.actions.into_iter().map(IconButton::view).collect();
        view! {
            <li class="file-item">
                {self.thumb}
                <div class="file-about">{self.about}</div>
                <div class="file-actions">{actions}</div>
            </li>
        }
        .into_any()
    }
}

/// The picture of a file at `address`, or the name of its kind while there is none.
#[must_use]
pub fn thumb(address: Option<String>, kind: &'static str) -> AnyView {
    match address {
        Some(address) => view! { <img class="file-thumb" src=address alt=""/> }.into_any(),
        None => view! { <span class="file-thumb">{kind}</span> }.into_any(),
    }
}
