//! `cargo xtask size`: what a visitor downloads, against the budgets.
//!
//! Weighed are the brotli copies, as they travel. A kilobyte is 1000 bytes.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use crate::{
    build::{ORDER_OF_NEED, brotli, manifest::Manifest, with_suffix},
    place,
    step::Failure,
};

pub(crate) mod law;

/// What the first screen may weigh: page, style sheet, scripts and the main Wasm file.
const FIRST_SCREEN: u64 = 160_000;
/// What each later file may weigh: a module's own, one that modules share, or a table.
const LATER_FILE: u64 = 80_000;

/// What all style may weigh: the part inside the page and the file.
const STYLE: u64 = 14_000;

/// Prints the table and fails if a budget is exceeded.
pub(crate) fn size() -> Result<(), Failure> {
    let site = place::site();
    let manifest =
        Manifest::read(&site).map_err(|_| Failure::missing("a built site", "cargo xtask build"))?;
    let page = place::read_text(&site.join("index.html"))?;
    print_files(&site, &manifest)?;

    let first = weight(&site, &first_screen(&page))?;
    println!(
        "\n{:<44} {:>9} {:>9}   opened first",
        "fetched together, in the order of need", "brotli", "files"
    );
    println!("{:<44} {first:>9}", "first screen");
    for (name, files) in in_order_of_need(&manifest.modules) {
        let all = manifest.modules.get(&name).map_or(&[][..], Vec::as_slice);
        println!(
            "{name:<44} {:>9} {:>9}   {:>9} {:>3} files",
            weight(&site, &files)?,
            files.len(),
            weight(&site, all)?,
            all.len()
        );
    }
    for table in &manifest.tables {
        let name = table.rsplit('/').next().unwrap_or(table);
        let alone = weight(&site, std::slice::from_ref(table))?;
        println!(
            "{name:<44} {alone:>9} {:>9}   when somebody says what it is about",
            1
        );
    }
    law::print_share()?;
    let style = style_weight(&site, &page)?;
    println!("{:<44} {style:>9}", "all style, critical and later");
    let mut excesses = Vec::new();
    let mut hold = |name: &str, weight: u64, budget: u64| {
        if weight > budget {
            let over = weight - budget;
            excesses.push(format!(
                "{name}: {weight} bytes, {over} over its budget of {budget}"
            ));
        }
    };
    hold("first screen", first, FIRST_SCREEN);
    hold("all style", style, STYLE);
    let later = manifest.modules.values().flatten().chain(&manifest.tables);
    for file in later.collect::<BTreeSet<_>>() {
        hold(file, weight(&site, std::slice::from_ref(file))?, LATER_FILE);
    }
    if excesses.is_empty() {
        println!(
            "within the budgets: first screen {FIRST_SCREEN}, all style {STYLE}, each later file {LATER_FILE}"
        );
        Ok(())
    } else {
        Err(Failure::Found(excesses))
    }
}

/// The modules in the order of the way, each with the files that those before it have not fetched.
fn in_order_of_need(modules: &BTreeMap<String, Vec<String>>) -> Vec<(String, Vec<String>)> {
    let place = |name: &str| {
        ORDER_OF_NEED
            .iter()
            .position(|known| *known == name)
            .unwrap_or(ORDER_OF_NEED.len())
    };
    let mut names: Vec<_> = modules.iter().collect();
    names.sort_by_key(|(name, _)| place(name));
    let mut fetched = BTreeSet::new();
    let mut new_files = |files: &Vec<String>| -> Vec<String> {
        files
            .iter()
            .filter(|file| fetched.insert((*file).clone()))
            .cloned()
            .collect()
    };
    names
        .into_iter()
        .map(|(name, files)| (name.clone(), new_files(files)))
        .collect()
}

/// The page itself and everything its head and body fetch at once.
fn first_screen(page: &str) -> Vec<String> {
    let mut addresses = BTreeSet::from(["/index.html".to_owned()]);
    for tag in page
        .split('<')
        .skip(1)
        .filter_map(|rest| rest.split_once('>'))
        .map(|(tag, _)| tag)
    {
        // What is for browsers without modules, no browser that runs the app fetches.
        let is_fetched = (tag.starts_with("script") && !tag.contains("nomodule"))
            || ["stylesheet", "modulepreload", "preload"]
                .contains(&attribute(tag, "rel").unwrap_or_default());
        let address = attribute(tag, "src").or_else(|| attribute(tag, "href"));
        if let Some(address) = address.filter(|_| is_fetched) {
            addresses.insert(address.to_owned());
        }
    }
    addresses.into_iter().collect()
}

/// All style as it travels: the style sheets the page names, and what stands in the page itself,
/// compressed for itself.
fn style_weight(site: &Path, page: &str) -> Result<u64, Failure> {
    let inside: String = inline_style(page).collect();
    let sheets = first_screen(page);
    let sheets: Vec<String> = sheets
        .into_iter()
        .filter(|it| it.ends_with(".css"))
        .collect();
    let inside = brotli(inside.as_bytes())
        .map_err(|cause| Failure::found(format!("the style of the page: {cause}")))?
        .len();
    Ok(weight(site, &sheets)? + u64::try_from(inside).unwrap_or(u64::MAX))
}

/// What stands between `<style …>` and `</style>`.
fn inline_style(page: &str) -> impl Iterator<Item = &str> {
    let begun = page.split("<style").skip(1);
    begun.filter_map(|rest| {
        let (style, _) = rest.split_once("</style>")?;
        style.split_once('>').map(|(_, style)| style)
    })
}

fn attribute<'tag>(tag: &'tag str, name: &str) -> Option<&'tag str> {
    let (_, rest) = tag.split_once(&format!("{name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

/// What these addresses weigh together as they travel.
fn weight(site: &Path, addresses: &[String]) -> Result<u64, Failure> {
    let of_one = |address: &String| {
        let path = site.join(address.trim_start_matches('/'));
        let compressed = with_suffix(&path, "br");
        length(if compressed.exists() {
            &compressed
        } else {
            &path
        })
    };
    addresses.iter().map(of_one).sum()
}

fn print_files(site: &Path, manifest: &Manifest) -> Result<(), Failure> {
    println!("{:<44} {:>9} {:>9} {:>9}", "file", "raw", "gzip", "brotli");
    let current = manifest.generations.first().cloned().unwrap_or_default();
    for path in place::files(site)? {
        let name = place::below(site, &path);
        let is_old = name
            .strip_prefix("assets/")
            .is_some_and(|name| !current.iter().any(|now| name.starts_with(now)));
        if is_old
            || path
                .extension()
                .is_some_and(|kind| kind == "br" || kind == "gz")
        {
            continue;
        }
        let of_copy = |kind| {
            length(&with_suffix(&path, kind)).map_or("-".to_owned(), |length| length.to_string())
        };
        println!(
            "{name:<44} {:>9} {:>9} {:>9}",
            length(&path)?,
            of_copy("gz"),
            of_copy("br")
        );
    }
    Ok(())
}

fn length(path: &Path) -> Result<u64, Failure> {
    std::fs::metadata(path)
        .map(|data| data.len())
        .map_err(|cause| Failure::file(path, cause))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_screen_is_the_page_and_what_it_fetches_at_once() {
        let page = "<link rel=\"icon\" href=\"/icon.svg\"><link rel=\"stylesheet\" href=\"/a.css\">\
            <link rel=\"modulepreload\" href=\"/app.js\"><a href=\"/help\">x</a><script src=\"/boot.js\"></script><script nomodule src=\"/old.js\"></script>";
        assert_eq!(
            first_screen(page),
            ["/a.css", "/app.js", "/boot.js", "/index.html"]
        );
    }

    #[test]
    fn the_style_inside_the_page_is_found() {
        let page =
            "<style>a{}</style><p></p><style media=\"print\">b{}</style><link href=\"/c.css\">";
        assert_eq!(inline_style(page).collect::<Vec<_>>(), ["a{}", "b{}"]);
    }

    #[test]
    fn a_shared_file_weighs_on_the_module_that_needs_it_first() {
        let files = |names: &[&str]| {
            names
                .iter()
                .map(|name| (*name).to_owned())
                .collect::<Vec<_>>()
        };
        let modules = BTreeMap::from([
            ("matter".to_owned(), files(&["shared", "matter"])),
            ("tell".to_owned(), files(&["shared", "tell"])),
        ]);
        let expected = [
            ("tell".to_owned(), files(&["shared", "tell"])),
            ("matter".to_owned(), files(&["matter"])),
        ];
        assert_eq!(in_order_of_need(&modules), expected);
    }
}
