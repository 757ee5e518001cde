//! Keys that the backend makes for itself at the first start, kept in the data folder and not in
//! the database, so that a copy of the database alone opens nothing. Copies of the backend that
//! work together share the folder.

use std::io::{ErrorKind, Write};
use std::path::Path;

use hmac::{Hmac, Mac};
use matter::record::hex_sha256;
use sha2::Sha256;

use crate::random;
use crate::webhook::SigningKey;

/// The keys.
pub struct Secrets {
    codes: Vec<u8>,
    /// Signs the payment agency's callbacks.
    pub payments: SigningKey,
    /// Signs the court's callbacks.
    pub court: SigningKey,
}

impl Secrets {
    /// Reads the keys, making those that are not there yet.
    ///
    /// # Errors
    /// When the folder cannot be read or written.
    pub fn open(data: &Path) -> std::io::Result<Self> {
        let folder = data.join("secrets");
        std::fs::create_dir_all(&folder)?;
        Ok(Self {
            codes: read_or_make(&folder.join("codes"))?.into_bytes(),
            payments: SigningKey::new(&read_or_make(&folder.join("payments"))?),
            court: SigningKey::new(&read_or_make(&folder.join("court"))?),
        })
    }

    /// What is stored instead of a one-time code.
    #[must_use]
    pub fn code_hash(&self, mobile: &str, code: &str) -> String {
        // HMAC takes keys of any length.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.codes) else {
            return String::new();
        };
        mac.update(mobile.as_bytes());
        mac.update(b":");
        mac.update(code.as_bytes());
        hex_sha256(&mac.finalize().into_bytes())
    }
}

/// What is stored instead of a session's token.
#[must_use]
pub fn token_hash(token: &str) -> String {
    hex_sha256(token.as_bytes())
}

/// Whether two texts are equal, in a time that does not tell where they differ.
#[must_use]
pub fn equal(left: &str, right: &str) -> bool {
    left.len() == right.len()
        && left
            .bytes()
            .zip(right.bytes())
            .fold(0, |all, (a, b)| all | (a ^ b))
            == 0
}

fn read_or_make(file: &Path) -> std::io::Result<String> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let temporary = file.with_extension(random::id());
    match std::fs::read_to_string(file) {
        Ok(secret) => return Ok(secret.trim().to_owned()),
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    let secret = random::token();
    let mut made = options.open(&temporary)?;
    made.write_all(secret.as_bytes())?;
    made.sync_all()?;
    // A link fails when another copy was quicker, and never leaves a half-written secret.
    let linked = std::fs::hard_link(&temporary, file);
    std::fs::remove_file(&temporary)?;
    match linked {
        Ok(()) => Ok(secret),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            Ok(std::fs::read_to_string(file)?.trim().to_owned())
        }
        Err(error) => Err(error),
    }
}
