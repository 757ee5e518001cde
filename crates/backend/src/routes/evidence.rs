//! The bytes of evidence: sniffed, measured, hashed, and on the disk before the answer. What was
//! signed is never changed; once signed, more is taken only where the court asked for it.

use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use contract::draft::StoredEvidence;
use contract::problem::{Problem, ProblemCode};
use matter::draft::Evidence;
use matter::record::hex_sha256;
use matter::state::EVIDENCE;

use crate::app::App;
use crate::extract::{At, Caller, own_matter, read_body};
use crate::now::now;
use crate::problem::Refusal;
use crate::{files, journal, store};

/// Largest file in bytes.
const LARGEST: usize = 10 * 1024 * 1024;
/// Most files of one matter.
const MOST: usize = 30;
/// Longest identity in bytes.
const LONGEST_ID: usize = 64;

/// Stores the bytes of one piece of evidence, in place of earlier ones.
///
/// # Errors
/// 401, 404, 409 once signed unless the court asks for evidence, and for other bytes under an
/// identity that was signed; 413, 415 for anything but JPEG, PNG, WebP and PDF, 422 for an identity
/// that is none or a thirty-first file.
#[utoipa::path(
    put, path = "/api/v1/matters/{id}/evidence/{evidence_id}", tag = "drafts", operation_id = "uploadEvidence",
    params(("id" = String, Path), ("evidence_id" = String, Path)),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses(
        (status = 200, body = StoredEvidence),
        (status = "4XX", body = Problem, content_type = "application/problem+json"),
    ),
)]
pub async fn upload(
    State(app): State<App>,
    caller: Caller,
    At((id, evidence_id)): At<(String, String)>,
    request: Request,
) -> Result<axum::Json<StoredEvidence>, Refusal> {
    // Refused early, before the bytes are read.
    signed_pieces(&mut *app.store.read().await?, &caller, &id).await?;
    if !is_identity(&evidence_id) {
        return Err(Refusal::field("/id", "text_nonsense"));
    }
    let bytes = read_body(request, LARGEST).await?;
    let media_type = files::sniff(&bytes).ok_or(ProblemCode::UnsupportedType)?;
    let evidence = StoredEvidence {
        id: evidence_id,
        media_type: media_type.to_owned(),
        bytes: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
        sha256: hex_sha256(&bytes),
    };
    app.files.put(&evidence.sha256, bytes).await?;

    let mut work = app.begin().await?;
    store::matters::lock(work.db(), &id).await?;
    let signed = signed_pieces(work.db(), &caller, &id).await?;
    if let Some(signed) = signed.iter().find(|piece| piece.id == evidence.id) {
        return if signed.sha256 == evidence.sha256 {
            Ok(axum::Json(evidence))
        } else {
            Err(ProblemCode::NotNow.into())
        };
    }
    let known = store::evidence::all(work.db(), &id).await?;
    if known.len() >= MOST && known.iter().all(|one| one.id != evidence.id) {
        return Err(Refusal::field("/evidence", "too_many"));
    }
    let at = now();
    store::evidence::put(work.db(), &id, &evidence, at).await?;
    store::matters::changed(work.db(), &id, at).await?;
    work.commit(&app).await?;
    Ok(axum::Json(evidence))
}

/// Gives the bytes back.
///
/// # Errors
/// 401, 404.
#[utoipa::path(
    get, path = "/api/v1/matters/{id}/evidence/{evidence_id}", tag = "drafts", operation_id = "downloadEvidence",
    params(("id" = String, Path), ("evidence_id" = String, Path)),
    responses(
        (status = 200, description = "The bytes, with the type found in them."),
        (status = "4XX", body = Problem, content_type = "application/problem+json"),
    ),
)]
pub async fn download(
    State(app): State<App>,
    caller: Caller,
    At((id, evidence_id)): At<(String, String)>,
) -> Result<impl IntoResponse, Refusal> {
    let mut db = app.store.read().await?;
    own_matter(&mut db, &caller, &id).await?;
    let known = store::evidence::all(&mut db, &id).await?;
    drop(db);
    let evidence = known.into_iter().find(|one| one.id == evidence_id);
    let evidence = evidence.ok_or(ProblemCode::NotFound)?;
    let bytes = app.files.get(&evidence.sha256).await?;
    let extension = match evidence.media_type.as_str() {
        "image/jpeg" => "jpg",
        "image/png" => "png",
        "image/webp" => "webp",
        _ => "pdf",
    };
    let disposition = format!("inline; filename=\"evidence-{evidence_id}.{extension}\"");
    let headers = [
        (header::CONTENT_TYPE, evidence.media_type),
        (header::CONTENT_DISPOSITION, disposition),
        (header::ETAG, format!("\"{}\"", evidence.sha256)),
        (header::CACHE_CONTROL, String::from("private, no-cache")),
    ];
    Ok((headers, bytes))
}

/// Takes a file out of an unsigned draft again.
///
/// # Errors
/// 401, 404, 409 once signed.
#[utoipa::path(
    delete, path = "/api/v1/matters/{id}/evidence/{evidence_id}", tag = "drafts", operation_id = "removeEvidence",
    params(("id" = String, Path), ("evidence_id" = String, Path)),
    responses(
        (status = 204, description = "Taken out."),
        (status = "4XX", body = Problem, content_type = "application/problem+json"),
    ),
)]
pub async fn remove(
    State(app): State<App>,
    caller: Caller,
    At((id, evidence_id)): At<(String, String)>,
) -> Result<StatusCode, Refusal> {
    let mut work = app.begin().await?;
    store::matters::lock(work.db(), &id).await?;
    let row = own_matter(work.db(), &caller, &id).await?;
    if row.submitted {
        return Err(ProblemCode::NotNow.into());
    }
    if !store::evidence::delete(work.db(), &id, &evidence_id).await? {
        return Err(ProblemCode::NotFound.into());
    }
    store::matters::changed(work.db(), &id, now()).await?;
    work.commit(&app).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The pieces that were signed and stay, in a matter that takes evidence now.
async fn signed_pieces(
    db: &mut store::Db,
    caller: &Caller,
    id: &str,
) -> Result<Vec<Evidence>, Refusal> {
    if !own_matter(db, caller, id).await?.submitted {
        return Ok(Vec::new());
    }
    let life = journal::read(db, id).await?;
    let matter = life.signed()?;
    if matter.is_asked_for(EVIDENCE) {
        Ok(matter.draft.evidence.clone())
    } else {
        Err(ProblemCode::NotNow.into())
    }
}

fn is_identity(id: &str) -> bool {
    let fits = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.');
    !id.is_empty() && id.len() <= LONGEST_ID && id.chars().all(fits)
}
