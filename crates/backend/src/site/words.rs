//! The words of another language, put into the shell for a person who chose it before, so that its
//! first paint has them already. They stand in a file of the app, a line for each: the id of a node
//! or `id@attribute`, a colon, the text; `{}` stands for an element in the text, which stays.

/// The page with those words, in the language of that tag. The words they took the place of are kept
/// in the root element, in the same form, for the app to put them back.
#[must_use]
pub(super) fn put(html: &str, language: &str, words: &str) -> String {
    let mut page = html.to_owned();
    let mut first = Vec::new();
    for (place, text) in words.lines().filter_map(|line| line.split_once(": ")) {
        let text = escape(text);
        let before = if let Some((id, attribute)) = place.split_once('@') {
            set_attribute(&mut page, &format!(" id=\"{id}\""), attribute, &text)
        } else {
            set_text(&mut page, place, &text)
        };
        first.extend(before.map(|before| format!("{place}: {before}").replace('"', "&quot;")));
    }
    if set_attribute(&mut page, "<html", "lang", language).is_some() {
        let first = first.join("\n");
        page = page.replacen("<html", &format!("<html data-first-words=\"{first}\""), 1);
    }
    page
}

/// Changes an attribute that stands in the tag where `mark` does, behind it; answers what it was.
fn set_attribute(page: &mut String, mark: &str, name: &str, value: &str) -> Option<String> {
    let tag = page.find(mark)?;
    let end = page[tag..].find('>').map_or(page.len(), |end| tag + end);
    let opening = format!(" {name}=\"");
    let start = tag + page[tag..end].find(&opening)? + opening.len();
    let length = page[start..end].find('"')?;
    let before = page[start..start + length].to_owned();
    page.replace_range(start..start + length, value);
    Some(before)
}

/// Changes what the node `id` says, before and behind the element in it, if it has one; answers what
/// it said.
fn set_text(page: &mut String, id: &str, text: &str) -> Option<String> {
    let mut from = page.find(&format!(" id=\"{id}\""))?;
    let mut before = Vec::new();
    // The words before the element stand behind the tag of the node, those after it behind `</a>`.
    let mut behind = ">";
    for part in text.split("{}") {
        let start = page[from..]
            .find(behind)
            .map(|at| from + at + behind.len())?;
        let end = page[start..].find('<').map_or(page.len(), |at| start + at);
        before.push(page[start..end].to_owned());
        page.replace_range(start..end, part);
        from = start + part.len();
        behind = "</a>";
    }
    Some(before.join("{}"))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nodes_attributes_and_the_words_around_a_link_change() {
        let html = "<html lang=\"zh-CN\"><h1 id=\"title\" tabindex=\"-1\">标题</h1>\
                    <textarea id=\"story\" placeholder=\"例\"></textarea>\
                    <p id=\"help\">请打 <a href=\"tel:1\">1</a>，或来。</p><p id=\"more\">别的</p>";
        let words = "title: A \"title\" & more\nstory@placeholder: \"So\": it was\n\
                     help: Call {}, or come.\nnone: nothing\nnone@lang: nothing\n";
        let expected = "<html data-first-words=\"title: 标题\nstory@placeholder: 例\nhelp: 请打 {}，或来。\" lang=\"en\"><h1 id=\"title\" tabindex=\"-1\">A &quot;title&quot; &amp; more</h1>\
                    <textarea id=\"story\" placeholder=\"&quot;So&quot;: it was\"></textarea>\
                    <p id=\"help\">Call <a href=\"tel:1\">1</a>, or come.</p><p id=\"more\">别的</p>";
        assert_eq!(put(html, "en", words), expected);
    }

    #[test]
    fn a_page_of_another_make_stays_whole() {
        for html in [
            "",
            "<html",
            "<p id=\"title\"",
            "<p id=\"title\">",
            "<p>x</p>",
        ] {
            assert!(put(html, "en", "title: T\ntitle@lang: en\n").starts_with(html));
        }
    }
}
