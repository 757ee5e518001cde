//! Uploads as files named by the hash of their bytes: written aside, synced, then renamed, so
//! that a file that is there is whole, whatever happened to the machine.

use std::io::Write;
use std::path::{Path, PathBuf};

use crate::random;

/// Types that are accepted, by the bytes they begin with.
#[must_use]
pub fn sniff(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xFF, 0xD8, 0xFF, ..] => Some("image/jpeg"),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Some("image/png"),
        [
            b'R',
            b'I',
            b'F',
            b'F',
            _,
            _,
            _,
            _,
            b'W',
            b'E',
            b'B',
            b'P',
            ..,
        ] => Some("image/webp"),
        [b'%', b'P', b'D', b'F', b'-', ..] => Some("application/pdf"),
        _ => None,
    }
}

/// The folder of uploads.
#[derive(Clone, Debug)]
pub struct Files {
    folder: PathBuf,
}

impl Files {
    /// Opens, or makes, the folder.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn open(data: &Path) -> std::io::Result<Self> {
        let folder = data.join("evidence");
        std::fs::create_dir_all(&folder)?;
        Ok(Self { folder })
    }

    /// Stores bytes under their hash (lower-case hex); done only when they are on the disk.
    ///
    /// # Errors
    /// When the disk does not take them.
    pub async fn put(&self, sha256: &str, bytes: axum::body::Bytes) -> std::io::Result<()> {
        let file = self.path(sha256);
        let done = tokio::task::spawn_blocking(move || write_whole(&file, &bytes)).await;
        done.map_err(std::io::Error::other)?
    }

    /// Reads the bytes with this hash.
    ///
    /// # Errors
    /// When there are none, or the disk fails.
    pub async fn get(&self, sha256: &str) -> std::io::Result<Vec<u8>> {
        tokio::fs::read(self.path(sha256)).await
    }

    fn path(&self, sha256: &str) -> PathBuf {
        let shelf = sha256.get(..2).unwrap_or("00");
        self.folder.join(shelf).join(sha256)
    }
}

fn write_whole(file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if file.exists() {
        return Ok(());
    }
    let folder = file.parent().ok_or(std::io::ErrorKind::InvalidInput)?;
    std::fs::create_dir_all(folder)?;
    let temporary = folder.join(format!(".{}", random::id()));
    let written = (|| {
        let mut out = std::fs::File::create_new(&temporary)?;
        out.write_all(bytes)?;
        out.sync_all()?;
        std::fs::rename(&temporary, file)?;
        // The names themselves are on the disk only once their folders are.
        std::fs::File::open(folder)?.sync_all()?;
        folder
            .parent()
            .map_or(Ok(()), |above| std::fs::File::open(above)?.sync_all())
    })();
    if written.is_err() {
        let _ = std::fs::remove_file(&temporary);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pictures_and_pdf_are_accepted() {
        assert_eq!(sniff(b"\xFF\xD8\xFF\xE0"), Some("image/jpeg"));
        assert_eq!(sniff(b"\x89PNG\r\n\x1A\n"), Some("image/png"));
        assert_eq!(sniff(b"RIFF\0\0\0\0WEBPVP8 "), Some("image/webp"));
        assert_eq!(sniff(b"%PDF-1.7"), Some("application/pdf"));
        assert_eq!(sniff(b"<svg xmlns="), None);
        assert_eq!(sniff(b"MZ"), None);
        assert_eq!(sniff(b""), None);
    }
}
