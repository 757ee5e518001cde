//! The records of a matter as server-sent events, from where the reader left off.

use std::convert::Infallible;
use std::time::Duration;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::sse::{Event, KeepAlive, Sse};
use contract::problem::{Problem, ProblemCode};
use serde::Deserialize;
use tokio::sync::mpsc;
use tokio_stream::Stream;
use tokio_stream::wrappers::ReceiverStream;

use crate::app::App;
use crate::extract::{At, Caller, own_matter};
use crate::problem::Refusal;
use crate::store;

/// How often the database is asked for news that another copy wrote.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// Pause between two comments that keep the connection open.
const COMMENT_EVERY: Duration = Duration::from_secs(15);
/// Records that may wait for a slow reader.
const WAITING: usize = 16;

/// Where the reader left off.
#[derive(Debug, Deserialize)]
pub struct After {
    after: Option<u64>,
}

/// Follows the records of a matter: `id` is the record's `seq`, `event` is `record`, `data` the
/// record. `Last-Event-ID` goes before `after`.
///
/// # Errors
/// 401, 404; 400 for a number that is none.
#[utoipa::path(
    get, path = "/api/v1/matters/{id}/events", tag = "matters", operation_id = "followEvents",
    params(
        ("id" = String, Path), ("after" = Option<u64>, Query),
        ("Last-Event-ID" = Option<u64>, Header),
    ),
    responses(
        (status = 200, body = matter::record::Record, content_type = "text/event-stream"),
        (status = "4XX", body = Problem, content_type = "application/problem+json"),
    ),
)]
pub async fn follow(
    State(app): State<App>,
    caller: Caller,
    At(id): At<String>,
    query: Result<Query<After>, QueryRejection>,
    headers: HeaderMap,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Refusal> {
    let Query(query) = query.map_err(|_| ProblemCode::Malformed)?;
    let last = match headers.get("last-event-id") {
        Some(last) => {
            let last = last.to_str().ok().and_then(|last| last.trim().parse().ok());
            last.ok_or(ProblemCode::Malformed)?
        }
        None => query.after.unwrap_or(0),
    };
    let mut db = app.store.read().await?;
    own_matter(&mut db, &caller, &id).await?;
    drop(db);
    let (out, records) = mpsc::channel(WAITING);
    tokio::spawn(feed(app, id, last, out));
    let keep_alive = KeepAlive::new().interval(COMMENT_EVERY);
    Ok(Sse::new(ReceiverStream::new(records)).keep_alive(keep_alive))
}

/// Sends records until the reader leaves or the backend stops.
async fn feed(app: App, id: String, mut last: u64, out: mpsc::Sender<Result<Event, Infallible>>) {
    let mut news = app.live.listen();
    let mut stopping = app.stopping.clone();
    loop {
        if let Ok(records) = fetch(&app, &id, last).await {
            for record in records {
                last = record.seq;
                let Ok(data) = serde_json::to_string(&record) else {
                    return;
                };
                let event = Event::default()
                    .id(last.to_string())
                    .event("record")
                    .data(data);
                if out.send(Ok(event)).await.is_err() {
                    return;
                }
            }
        }
        let next_look = tokio::time::sleep(LOOK_EVERY);
        tokio::pin!(next_look);
        loop {
            tokio::select! {
                () = &mut next_look => break,
                // Too much news to keep is news as well.
                matter = news.recv() => if matter.map_or(true, |matter| *matter == *id) { break },
                () = out.closed() => return,
                _ = stopping.changed() => return,
            }
        }
    }
}

async fn fetch(app: &App, id: &str, last: u64) -> Result<Vec<matter::record::Record>, sqlx::Error> {
    let mut db = app.store.read().await?;
    store::records::after(&mut db, id, last).await
}
