//! Signed callbacks by the Standard Webhooks scheme: headers `webhook-id`, `webhook-timestamp`
//! and `webhook-signature` (`v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`).

use axum::http::HeaderMap;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use hmac::{Hmac, Mac};
use sha2::Sha256;

/// Seconds by which a timestamp may differ from our clock.
const TOLERANCE_SECONDS: i64 = 5 * 60;

/// Header with the identity of a delivery; the same when it is delivered again.
pub const ID: &str = "webhook-id";
/// Header with the time of sending, seconds since 1970 UTC.
pub const TIMESTAMP: &str = "webhook-timestamp";
/// Header with one or more signatures, separated by spaces.
pub const SIGNATURE: &str = "webhook-signature";

/// A secret shared with one sender.
pub struct SigningKey(Vec<u8>);

impl SigningKey {
    /// From the base64 text that is kept in the data folder.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(
            URL_SAFE_NO_PAD
                .decode(text)
                .unwrap_or_else(|_| text.as_bytes().to_vec()),
        )
    }

    /// The signature header for a delivery.
    #[must_use]
    pub fn sign(&self, id: &str, timestamp: i64, body: &[u8]) -> String {
        let signature = self
            .mac(id, timestamp, body)
            .map(|mac| mac.finalize().into_bytes());
        format!("v1,{}", STANDARD.encode(signature.unwrap_or_default()))
    }

    /// The delivery's identity, when its signature fits and its timestamp is fresh; `now` in
    /// milliseconds since 1970 UTC.
    #[must_use]
    pub fn verify<'a>(&self, headers: &'a HeaderMap, body: &[u8], now: i64) -> Option<&'a str> {
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
        let id = text(ID).filter(|id| !id.is_empty() && id.len() <= 200)?;
        let timestamp: i64 = text(TIMESTAMP)?.parse().ok()?;
        if (now / 1000 - timestamp).abs() > TOLERANCE_SECONDS {
            return None;
        }
        let fits = text(SIGNATURE)?.split(' ').any(|signature| {
            let Some(encoded) = signature.strip_prefix("v1,") else {
                return false;
            };
            let Ok(given) = STANDARD.decode(encoded) else {
                return false;
            };
            self.mac(id, timestamp, body)
                .is_some_and(|mac| mac.verify_slice(&given).is_ok())
        });
        fits.then_some(id)
    }

    fn mac(&self, id: &str, timestamp: i64, body: &[u8]) -> Option<Hmac<Sha256>> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).ok()?;
        mac.update(format!("{id}.{timestamp}.").as_bytes());
        mac.update(body);
        Some(mac)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    const NOW: i64 = 1_700_000_000_000;

    fn delivery(key: &SigningKey, timestamp: i64) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(ID, "m1".parse().unwrap());
        headers.insert(TIMESTAMP, timestamp.to_string().parse().unwrap());
        headers.insert(SIGNATURE, key.sign("m1", timestamp, b"{}").parse().unwrap());
        headers
    }

    #[test]
    fn the_example_of_the_specification_fits() {
        let key = SigningKey(STANDARD.decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap());
        let signature = key.sign(
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            1_614_265_330,
            br#"{"test": 2432232314}"#,
        );
        assert_eq!(signature, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    #[test]
    fn a_fresh_signed_delivery_is_taken() {
        let key = SigningKey::new("secret");
        assert_eq!(
            key.verify(&delivery(&key, NOW / 1000), b"{}", NOW),
            Some("m1")
        );
    }

    #[test]
    fn another_body_or_key_is_refused() {
        let key = SigningKey::new("secret");
        let headers = delivery(&key, NOW / 1000);
        assert_eq!(key.verify(&headers, b"{ }", NOW), None);
        assert_eq!(SigningKey::new("other").verify(&headers, b"{}", NOW), None);
    }

    #[test]
    fn a_stale_delivery_is_refused() {
        let key = SigningKey::new("secret");
        assert_eq!(
            key.verify(&delivery(&key, NOW / 1000 - 301), b"{}", NOW),
            None
        );
    }
}
