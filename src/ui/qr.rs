//! An address as a code for a camera, with the same address to read beside it. Black on white in
//! every mode, with the quiet zone that cameras need.

use leptos::prelude::*;
use qrcode::{Color, EcLevel, QrCode};

/// Modules of quiet zone on each side, by the standard.
const QUIET: usize = 4;

/// The code and the address.
#[component]
pub fn Qr(
    /// The address. It must hold no personal data.
    address: String,
    /// What the code is of, for who does not see it.
    name: &'static str,
) -> AnyView {
    let drawing = drawing(&address).map(|(side, path)| {
        view! {
            <svg
                class="qr-code"
                role="img"
                aria-label=name
                viewBox=format!("0 0 {side} {side}")
                shape-rendering="crispEdges"
            >
                <path fill="#fff" d=format!("M0 0h{side}v{side}H0z")></path>
                <path fill="#000" d=path></path>
            </svg>
        }
    });
    let href = address.clone();
    view! {
        <div class="qr">
            {drawing}
            <a class="qr-address" href=href>{address}</a>
        </div>
    }
    .into_any()
}

/// The side of the drawing and its dark modules as a path; nothing when the address is too long.
fn drawing(address: &str) -> Option<(usize, String)> {
    let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (row, modules) in code.to_colors().chunks(width).enumerate() {
        let mut column = 0;
        while column < width {
            let dark = modules.get(column..).unwrap_or_default().iter();
            let run = dark.take_while(|module| **module == Color::Dark).count();
            if run > 0 {
                let (x, y) = (column + QUIET, row + QUIET);
                path += &format!("M{x},{y}h{run}v1h-{run}z");
            }
            column += run.max(1);
        }
    }
    Some((width + 2 * QUIET, path))
}

#[cfg(test)]
mod tests {
    use super::drawing;

    #[test]
    fn the_drawing_keeps_the_quiet_zone_and_begins_with_a_finder() {
        let (side, path) = drawing("https://example.org/matters/1").unwrap_or_default();
        assert_eq!(side, 29 + 8);
        assert!(path.starts_with("M4,4h7v1h-7z"), "{path}");
    }

    #[test]
    fn what_no_code_holds_is_not_drawn() {
        assert_eq!(drawing(&"x".repeat(5_000)), None);
    }
}
