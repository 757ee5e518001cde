//! The simulators' pages, used as a person at a browser uses them.

use super::{Answer, Person};

impl Person {
    /// Sends a form of one of the simulators' pages.
    pub(crate) async fn form(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = serde_urlencoded::to_string(fields).unwrap();
        let request = self
            .client
            .post(format!("{}{path}", self.address))
            .header("origin", &self.address)
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body);
        self.send(request).await
    }

    /// The court acts by hand.
    pub(crate) async fn court(&self, id: &str, fields: &[(&str, &str)]) {
        let answer = self.form(&format!("/sim/court/{id}"), fields).await;
        assert_eq!(answer.status, 303, "{fields:?}: {}", answer.body);
    }

    /// The court tries what the matter does not allow.
    pub(crate) async fn court_refuses(&self, id: &str, fields: &[(&str, &str)]) {
        let before = self.view(id).await.0.records.len();
        let answer = self.form(&format!("/sim/court/{id}"), fields).await;
        assert!(
            matches!(answer.status, 409 | 422),
            "{fields:?}: {}",
            answer.status
        );
        assert_eq!(self.view(id).await.0.records.len(), before);
    }

    /// The payer decides in the wallet.
    pub(crate) async fn wallet(&self, pay_at: &str, decision: &str, arrival: &str) -> Answer {
        self.form(pay_at, &[("decision", decision), ("arrival", arrival)])
            .await
    }
}
