//! Takes one file in: what it is, made smaller, hashed, kept on the device, listed in the draft.

use leptos::prelude::*;
use matter::draft::Evidence;

use crate::browser::files::{self, FileProblem, Picked};
use crate::browser::{blobs, ids};
use crate::draft::DraftStore;
use crate::i18n;

/// The largest file the service takes, bytes.
const LARGEST: u64 = 10 * 1024 * 1024;

/// Takes `file` in; answers the name it has in the list.
///
/// # Errors
/// The sentence that tells the person why it was not taken.
pub(super) async fn take(store: DraftStore, file: Picked) -> Result<String, String> {
    let t = &untrack(i18n::tell).evidence;
    let name = file.name.as_str();
    let unreadable = |problem| match problem {
        FileProblem::Empty => (t.empty)(name),
        FileProblem::UnknownKind => (t.unknown_kind)(name),
        FileProblem::Unreadable => (t.unreadable)(name),
    };
    let mut media_type = files::media_type(&file.blob).await.map_err(unreadable)?;
    let mut blob = file.blob.clone();
    if media_type != "application/pdf"
        && let Some(smaller) = files::reduced(&blob).await
    {
        blob = smaller;
        media_type = "image/jpeg";
    }
    if files::size(&blob) > LARGEST {
        return Err((t.too_large)(name));
    }
    let sha256 = files::sha256(&blob).await.map_err(unreadable)?;
    let known = store
        .draft
        .with_untracked(|draft| draft.evidence.iter().any(|piece| piece.sha256 == sha256));
    if known {
        return Err((t.twice)(name));
    }
    let id = ids::uuid();
    blobs::keep(&id, &blob)
        .await
        .map_err(|_| (t.not_kept)(name))?;
    let listed = title(name);
    let piece = Evidence {
        id,
        name: listed.clone(),
        media_type: media_type.to_owned(),
        bytes: files::size(&blob),
        sha256,
        purpose: String::new(),
    };
    store.draft.try_update(|draft| draft.evidence.push(piece));
    Ok(listed)
}

/// The name of a file without its ending, as a first name for the evidence.
fn title(file_name: &str) -> String {
    let stem = file_name
        .rsplit_once('.')
        .map_or(file_name, |(stem, _)| stem)
        .trim();
    stem.chars().take(60).collect()
}
