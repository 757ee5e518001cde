//! Tells the event streams of this process which matters have news. Streams also look into the
//! database every second, so that news from other copies arrives without this.

use std::sync::Arc;

use tokio::sync::broadcast;

/// News that may wait before a slow stream has to look into the database instead.
const WAITING: usize = 256;

/// The hub.
#[derive(Debug)]
pub struct Live {
    news: broadcast::Sender<Arc<str>>,
}

impl Default for Live {
    fn default() -> Self {
        Self {
            news: broadcast::Sender::new(WAITING),
        }
    }
}

impl Live {
    /// Says that a matter has new records. Nobody listening is no error.
    pub fn announce(&self, matter_id: &str) {
        let _ = self.news.send(matter_id.into());
    }

    /// Listens for news.
    #[must_use]
    pub fn listen(&self) -> broadcast::Receiver<Arc<str>> {
        self.news.subscribe()
    }
}
