//! Files that go with a step: the evidence of a correction, as far as it is on this device. Whether
//! all of it is with the service is for the service to say.

use contract::matter::Step;

use crate::api::{self, ApiError};
use crate::browser::blobs;

/// The files of a step, by their identities.
pub(super) struct Files {
    all: Vec<String>,
    /// How many of them were sent or are not here.
    done: usize,
}

impl Files {
    /// Those of `step`; most have none.
    pub(super) fn of(step: &Step) -> Self {
        let evidence = match step {
            Step::Correct(correction) => correction.evidence.as_deref().unwrap_or_default(),
            _ => &[],
        };
        Self {
            all: evidence.iter().map(|piece| piece.id.clone()).collect(),
            done: 0,
        }
    }

    /// Sends those not sent yet; after an error it goes on where it stopped.
    ///
    /// # Errors
    /// As [`api::evidence::upload`].
    pub(super) async fn send(&mut self, matter: &str) -> Result<(), ApiError> {
        while let Some(id) = self.all.get(self.done) {
            if let Ok(Some(file)) = blobs::find(id).await {
                api::evidence::upload(matter, id, &file).await?;
            }
            self.done += 1;
        }
        Ok(())
    }

    /// Takes them off this device; what stays behind is only room.
    pub(super) async fn forget(self) {
        for id in self.all {
            _ = blobs::forget(&id).await;
        }
    }
}
