//! Files a person hands over: picked, photographed or dropped; their bytes, hash and thumbnail.
//! Which files are accepted is decided by what their first bytes say, not by their names.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, ImageBitmap};

use super::{document, window};

/// Longest side, in pixels, to which a photo is reduced on the device.
const LONGEST_SIDE: u32 = 2_000;
/// Photos smaller than this many bytes are left as they are.
const SMALL_ENOUGH: u64 = 600_000;

/// A file as handed over.
pub struct Picked {
    /// Its name on the device.
    pub name: String,
    /// Its content.
    pub blob: Blob,
}

/// Why a file was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileProblem {
    /// Nothing in it.
    Empty,
    /// Neither a picture of an accepted kind nor a PDF.
    UnknownKind,
    /// It could not be read from the device.
    Unreadable,
}

/// The files chosen in the file control that `event` happened at. The control is emptied, so that
/// the same file may be chosen again.
#[must_use]
pub fn chosen(event: &web_sys::Event) -> Vec<Picked> {
    let input = event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
    let Some(input) = input else {
        return Vec::new();
    };
    let files = input
        .files()
        .map(|files| listed(&files))
        .unwrap_or_default();
    input.set_value("");
    files
}

/// The files dropped with `event`.
#[must_use]
pub fn dropped(event: &web_sys::DragEvent) -> Vec<Picked> {
    let files = event.data_transfer().and_then(|data| data.files());
    files.map(|files| listed(&files)).unwrap_or_default()
}

/// The files pasted or listed.
fn listed(files: &web_sys::FileList) -> Vec<Picked> {
    let files = (0..files.length()).filter_map(|index| files.get(index));
    files
        .map(|file| Picked {
            name: file.name(),
            blob: file.into(),
        })
        .collect()
}

/// The kind of file by its first bytes: `image/jpeg`, `image/png`, `image/webp` or
/// `application/pdf`.
///
/// # Errors
/// Empty, unreadable, or another kind.
pub async fn media_type(blob: &Blob) -> Result<&'static str, FileProblem> {
    if size(blob) == 0 {
        return Err(FileProblem::Empty);
    }
    let head = blob
        .slice_with_i32_and_i32(0, 16)
        .map_err(|_| FileProblem::Unreadable)?;
    match bytes(&head).await?.as_slice() {
        [0xff, 0xd8, 0xff, ..] => Ok("image/jpeg"),
        [0x89, b'P', b'N', b'G', ..] => Ok("image/png"),
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
        ] => Ok("image/webp"),
        [b'%', b'P', b'D', b'F', ..] => Ok("application/pdf"),
        _ => Err(FileProblem::UnknownKind),
    }
}

/// The size of `blob` in bytes.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "sizes are whole, not negative and below 2^53"
)]
pub fn size(blob: &Blob) -> u64 {
    blob.size() as u64
}

/// SHA-256 of the bytes of `blob`, lower-case hex.
///
/// # Errors
/// The bytes could not be read.
pub async fn sha256(blob: &Blob) -> Result<String, FileProblem> {
    let mut bytes = bytes(blob).await?;
    match digest(&mut bytes).await {
        Some(hash) => Ok(hex(&hash)),
        None => Ok(matter::record::hex_sha256(&bytes)),
    }
}

/// A large photo reduced to at most 2,000 pixels a side, as JPEG; nothing when `blob` is small
/// enough, no picture, or when reducing would not make it smaller.
pub async fn reduced(blob: &Blob) -> Option<Blob> {
    if size(blob) <= SMALL_ENOUGH {
        return None;
    }
    let picture: ImageBitmap = JsFuture::from(window()?.create_image_bitmap_with_blob(blob).ok()?)
        .await
        .ok()?
        .dyn_into()
        .ok()?;
    let (width, height) = fit(picture.width(), picture.height());
    let canvas: HtmlCanvasElement = document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width);
    canvas.set_height(height);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context
        .draw_image_with_image_bitmap_and_dw_and_dh(
            &picture,
            0.0,
            0.0,
            f64::from(width),
            f64::from(height),
        )
        .ok()?;
    picture.close();
    let made = js_sys::Promise::new(&mut |resolve, _| {
        _ = canvas.to_blob_with_type_and_encoder_options(
            &resolve,
            "image/jpeg",
            &wasm_bindgen::JsValue::from_f64(0.85),
        );
    });
    let smaller: Blob = JsFuture::from(made).await.ok()?.dyn_into().ok()?;
    (size(&smaller) < size(blob)).then_some(smaller)
}

/// An address under which the page can show `blob`; it must be [`release`]d.
#[must_use]
pub fn address(blob: &Blob) -> Option<String> {
    web_sys::Url::create_object_url_with_blob(blob).ok()
}

/// Gives up an address of [`address`].
pub fn release(address: &str) {
    _ = web_sys::Url::revoke_object_url(address);
}

/// The bytes of `blob`.
///
/// # Errors
/// They could not be read.
pub async fn bytes(blob: &Blob) -> Result<Vec<u8>, FileProblem> {
    let buffer = JsFuture::from(blob.array_buffer())
        .await
        .map_err(|_| FileProblem::Unreadable)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or('0');
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}

/// The browser's own SHA-256; pages served without TLS have none.
async fn digest(bytes: &mut [u8]) -> Option<Vec<u8>> {
    let subtle = window()?.crypto().ok()?.subtle();
    let hash = subtle.digest_with_str_and_u8_array("SHA-256", bytes).ok()?;
    Some(Uint8Array::new(&JsFuture::from(hash).await.ok()?).to_vec())
}

/// Width and height within [`LONGEST_SIDE`], in proportion.
fn fit(width: u32, height: u32) -> (u32, u32) {
    let longest = width.max(height).max(1);
    if longest <= LONGEST_SIDE {
        return (width.max(1), height.max(1));
    }
    let scale = |side: u32| (side * LONGEST_SIDE / longest).max(1);
    (scale(width), scale(height))
}
