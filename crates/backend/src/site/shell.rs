//! What a shell's own text says: the hashes of its inline styles, and what it will fetch, which its
//! headers can tell the browser before it has read a line of the page.

use axum::http::HeaderValue;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// Base64 SHA-256 of each inline style.
#[must_use]
pub(super) fn style_hashes(html: &str) -> Vec<String> {
    let mut hashes = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find("<style") {
        rest = &rest[at..];
        let (Some(open), Some(close)) = (rest.find('>'), rest.find("</style>")) else {
            break;
        };
        if open < close {
            hashes.push(STANDARD.encode(Sha256::digest(&rest.as_bytes()[open + 1..close])));
        }
        rest = &rest[close + "</style>".len()..];
    }
    hashes
}

/// The `Link` header with everything the shell marks to be fetched ahead, and its style sheet.
#[must_use]
pub(super) fn ahead(html: &str) -> Option<HeaderValue> {
    let tags = html.split("<link ").skip(1);
    let links = tags.filter_map(|rest| link(rest.split('>').next()?));
    let links = links.collect::<Vec<_>>().join(", ");
    HeaderValue::try_from(links)
        .ok()
        .filter(|links| !links.is_empty())
}

/// One entry of the header, for the attributes of a tag `<link>`.
fn link(attributes: &str) -> Option<String> {
    let value = |name: &str| {
        let (_, rest) = attributes.split_once(&format!("{name}=\""))?;
        rest.split('"').next()
    };
    let address = value("href")?;
    match value("rel")? {
        "modulepreload" => Some(format!("<{address}>; rel=modulepreload")),
        "stylesheet" => Some(format!("<{address}>; rel=preload; as=style")),
        "preload" => Some(format!(
            "<{address}>; rel=preload; as={}; crossorigin",
            value("as")?
        )),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_inline_style_is_allowed_by_its_hash() {
        let hashes = style_hashes("<style>a{}</style><p><style media=\"all\">b{}</style>");
        let expected = [b"a{}", b"b{}"].map(|style| STANDARD.encode(Sha256::digest(style)));
        assert_eq!(hashes, expected);
    }

    #[test]
    fn what_the_page_fetches_is_told_in_its_header() {
        let html = "<link rel=\"icon\" href=\"/i.svg\">\
                    <link rel=\"modulepreload\" href=\"/a.js\">\
                    <link rel=\"preload\" as=\"fetch\" type=\"x\" crossorigin href=\"/a.wasm\">\
                    <link rel=\"stylesheet\" href=\"/a.css\">";
        let expected = "</a.js>; rel=modulepreload, </a.wasm>; rel=preload; as=fetch; crossorigin, \
                        </a.css>; rel=preload; as=style";
        assert_eq!(ahead(html), Some(HeaderValue::from_static(expected)));
        assert_eq!(ahead("<p>none</p>"), None);
    }
}
