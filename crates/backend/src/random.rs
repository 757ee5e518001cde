//! Identities, codes and secrets from the operating system's randomness.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::rngs::OsRng;
use rand::{Rng, TryRngCore};

/// Letters and digits that are not taken for one another when read aloud or written by hand:
/// no 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V.
const READABLE: &[u8] = b"34679ACDEFGHJKMNPQRTWXY";

/// An identity that cannot be guessed: 128 bits, in letters that need no escaping in an address.
#[must_use]
pub fn id() -> String {
    URL_SAFE_NO_PAD.encode(bytes::<16>())
}

/// A secret of 256 bits as text.
#[must_use]
pub fn token() -> String {
    URL_SAFE_NO_PAD.encode(bytes::<32>())
}

/// `N` random bytes.
#[must_use]
pub fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    OsRng.unwrap_mut().fill(&mut bytes[..]);
    bytes
}

/// A one-time code of six digits.
#[must_use]
pub fn code() -> String {
    format!("{:06}", OsRng.unwrap_mut().random_range(0..1_000_000_u32))
}

/// The reference of a matter for people, e.g. `YJS-2026-7KQ4M`.
#[must_use]
pub fn reference(year: u16) -> String {
    let mut reference = format!("YJS-{year}-");
    for _ in 0..5 {
        let at = OsRng.unwrap_mut().random_range(0..READABLE.len());
        reference.push(char::from(READABLE[at]));
    }
    reference
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_has_no_letters_that_are_mistaken() {
        let reference = reference(2026);
        let tail = reference.strip_prefix("YJS-2026-").unwrap_or_default();
        assert_eq!(tail.len(), 5);
        assert!(tail.bytes().all(|letter| READABLE.contains(&letter)));
    }

    #[test]
    fn a_code_has_six_digits() {
        let code = code();
        assert!(code.len() == 6 && code.bytes().all(|digit| digit.is_ascii_digit()));
    }

    #[test]
    fn identities_differ() {
        assert_ne!(id(), id());
    }
}
