//! Signing, step by step: verify, store the draft, upload the evidence, file. Every step may be
//! repeated: it does nothing twice, and goes on where it stopped.

use contract::problem::ProblemCode;
use law::mobile::Mobile;
use leptos::prelude::*;
use leptos::task::spawn_local;
use matter::draft::Evidence;

use super::failure::Failure;
use super::patience::{Answer, Reply, patiently};
use super::state::{FileState, Phase, Signing, six_digits};
use crate::api::{self, ApiError};
use crate::app::route::{current, replace};
use crate::app::{Route, session};
use crate::browser::blobs;
use crate::draft::{DraftStore, Link, catch_up, ensure_stored};

/// Begins, or goes on; nothing happens while it is under way.
pub(super) fn start(signing: Signing, store: DraftStore) {
    if signing.phase.get_untracked() != Phase::Idle {
        return;
    }
    signing.stop.set(false);
    signing.failure.set(None);
    signing.phase.set(Phase::Running(0));
    spawn_local(async move {
        match sign(signing, store).await {
            Ok(link) => finish(signing, store, &link),
            Err(failure) => {
                if failure == Failure::SignedOut {
                    session::set(None);
                } else if failure.asks_for_code() {
                    forget_freshness();
                }
                signing.failure.set(Some(failure));
                signing.phase.set(Phase::Idle);
            }
        }
    });
}

/// Looks up what became of an attempt that a reload interrupted.
pub(super) fn resume(signing: Signing, store: DraftStore) {
    let attempt = signing.attempt.get_untracked();
    let Some(link) = store.link.get_untracked() else {
        return;
    };
    let idle = signing.phase.get_untracked() == Phase::Idle;
    if !attempt.filing || attempt.matter != link.id || !idle {
        return;
    }
    signing.phase.set(Phase::Looking);
    spawn_local(async move {
        match api::matters::is_filed(&link.id).await {
            Ok(true) => return finish(signing, store, &link),
            Ok(false) => {
                signing.keep(|attempt| attempt.filing = false);
                signing.failure.set(Some(Failure::NotFiled));
            }
            Err(_) => signing.failure.set(Some(Failure::Unknown)),
        }
        signing.phase.set(Phase::Idle);
    });
}

async fn sign(signing: Signing, store: DraftStore) -> Result<Link, Failure> {
    verify(signing, store).await?;
    signing.phase.set(Phase::Running(1));
    let seen = store.draft.get_untracked();
    let store_it = || -> Answer {
        Box::pin(async move { ensure_stored(store).await.map(Box::new).map(Reply::Stored) })
    };
    let stored = patiently(signing, 1, &store_it).await;
    let link = match (stored, store.link.get_untracked()) {
        (Ok(Reply::Stored(link)), _) => *link,
        // Closed already: an earlier attempt was filed and its answer lost.
        (Ok(_) | Err(Failure::NotNow), Some(link)) => return filed_before(signing, link).await,
        (Err(failure), _) => return Err(failure),
        (Ok(_), None) => return Err(Failure::NotNow),
    };
    if link.ground != seen {
        // Joined with another device's edits on the way. What is signed must have been seen.
        return Err(Failure::Changed);
    }
    signing.keep(|attempt| {
        if attempt.matter != link.id {
            attempt.matter.clone_from(&link.id);
            attempt.uploaded.clear();
        }
    });
    upload(signing, &link).await?;
    file(signing, store, link).await
}

/// Signs in with the code, unless a code was entered within the last ten minutes.
async fn verify(signing: Signing, store: DraftStore) -> Result<(), Failure> {
    let Some(code) = six_digits(&signing.code.get_untracked()) else {
        let fresh = untrack(session::who).is_some_and(|who| who.fresh);
        return if fresh {
            Ok(())
        } else {
            Err(Failure::CodeNeeded)
        };
    };
    let mobile = untrack(|| signing.mobile(store));
    let mobile = Mobile::parse(&mobile).map_err(|_| Failure::MobileWrong)?;
    let enter = || -> Answer {
        let (mobile, code) = (mobile.as_str().to_owned(), code.clone());
        Box::pin(async move {
            let session = api::session::sign_in(mobile, code).await;
            session.map(Reply::Session)
        })
    };
    match patiently(signing, 0, &enter).await {
        Ok(Reply::Session(session)) => session::set(Some(session)),
        // Used up by an attempt whose answer was lost? Then the session says so.
        Err(Failure::CodeExpired) => {
            let ours = |who: &contract::session::Session| {
                who.fresh && who.mobile_masked == mobile.masked()
            };
            if !session::refresh().await.is_ok_and(|who| ours(&who)) {
                return Err(Failure::CodeExpired);
            }
        }
        Err(Failure::Refused(_)) => return Err(Failure::MobileWrong),
        Err(failure) => return Err(failure),
        Ok(_) => return Err(Failure::CodeNeeded),
    }
    signing.code.set(String::new());
    Ok(())
}

/// Uploads every file that is on this device and not with the service yet. Whether all are there
/// is for the service to say.
async fn upload(signing: Signing, link: &Link) -> Result<(), Failure> {
    signing.phase.set(Phase::Running(2));
    let there = signing.attempt.get_untracked().uploaded;
    let evidence = link.ground.evidence.iter();
    let begin = |it: &Evidence| {
        let state = if there.contains(&mark(it)) {
            FileState::There
        } else {
            FileState::Waiting
        };
        (it.name.clone(), state)
    };
    signing.files.set(evidence.clone().map(begin).collect());
    for (place, it) in evidence.enumerate() {
        if there.contains(&mark(it)) {
            continue;
        }
        let Ok(Some(blob)) = blobs::find(&it.id).await else {
            signing.show_file(place, FileState::Missing);
            continue;
        };
        signing.show_file(place, FileState::Sending);
        let send = || -> Answer {
            let (matter, id, blob) = (link.id.clone(), it.id.clone(), blob.clone());
            Box::pin(async move {
                let stored = api::evidence::upload(&matter, &id, &blob).await;
                stored.map(|_| Reply::Done)
            })
        };
        if let Err(failure) = patiently(signing, 2, &send).await {
            signing.show_file(place, FileState::Waiting);
            return Err(match failure {
                Failure::Api(ApiError::Declined(
                    code @ (ProblemCode::TooLarge | ProblemCode::UnsupportedType),
                )) => Failure::File {
                    name: it.name.clone(),
                    code,
                },
                failure => failure,
            });
        }
        signing.show_file(place, FileState::There);
        signing.keep(|attempt| attempt.uploaded.push(mark(it)));
    }
    Ok(())
}

async fn file(signing: Signing, store: DraftStore, link: Link) -> Result<Link, Failure> {
    signing.phase.set(Phase::Running(3));
    signing.keep(|attempt| attempt.filing = true);
    let consents = signing.consents.get_untracked();
    let submit = || -> Answer {
        let (id, revision) = (link.id.clone(), link.revision);
        Box::pin(async move {
            let filed = api::matters::submit(&id, revision, consents).await;
            filed.map(|()| Reply::Done)
        })
    };
    let Err(failure) = patiently(signing, 3, &submit).await else {
        return Ok(link);
    };
    match failure {
        Failure::NotNow => return filed_before(signing, link).await,
        // 412: somebody changed it since. What is signed must have been seen.
        Failure::Conflicts => {
            signing.keep(|attempt| attempt.filing = false);
            catch_up(store).await?;
            return Err(Failure::Changed);
        }
        Failure::CodeNeeded => signing.keep(|attempt| attempt.filing = false),
        Failure::Refused(_) => signing.keep(|attempt| {
            attempt.filing = false;
            // A file that the service misses is sent again next time.
            attempt.uploaded.clear();
        }),
        _ => {}
    }
    Err(failure)
}

/// The matter is closed to signing: by an attempt of ours whose answer was lost?
async fn filed_before(signing: Signing, link: Link) -> Result<Link, Failure> {
    let ask = || -> Answer {
        let id = link.id.clone();
        Box::pin(async move { api::matters::is_filed(&id).await.map(Reply::Filed) })
    };
    match patiently(signing, 3, &ask).await? {
        Reply::Filed(true) => Ok(link),
        _ => Err(Failure::NotNow),
    }
}

/// It is filed: the draft on the device is closed, a fresh one begins, the matter's page opens.
fn finish(signing: Signing, store: DraftStore, link: &Link) {
    signing.phase.set(Phase::Done);
    let files: Vec<String> = link
        .ground
        .evidence
        .iter()
        .map(|it| it.id.clone())
        .collect();
    spawn_local(async move {
        for id in files {
            // What stays behind is only room on the device.
            _ = blobs::forget(&id).await;
        }
    });
    if store.draft.with_untracked(|draft| *draft == link.ground) {
        store.clear();
    } else {
        // Typed on after signing: kept as a draft of its own.
        store.link.set(None);
    }
    let in_the_flow = matches!(untrack(current), Route::Tell | Route::Choose | Route::Sign);
    signing.clear();
    if in_the_flow {
        replace(Route::Matter(link.id.clone()));
    }
}

/// The service wants a new code: the session no longer counts as fresh.
fn forget_freshness() {
    let session = untrack(session::who);
    session::set(session.map(|mut session| {
        session.fresh = false;
        session
    }));
}

fn mark(evidence: &Evidence) -> String {
    format!("{}:{}", evidence.id, evidence.sha256)
}
