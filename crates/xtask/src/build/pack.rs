//! Packs: the many small files of code that rooms share, put together into a few, because on a
//! weak network a request costs more than its bytes.
//!
//! A pack is its modules one after the other; the loader takes each as a slice. A room's own file and
//! large shared ones stay as they are: they are compiled while they arrive.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use crate::{
    place,
    step::{Failure, note},
};

/// For each room, the files it needs besides the main one.
pub(super) type Modules = BTreeMap<String, Vec<String>>;

/// The order in which a person comes to the rooms, from the story to the end of the matter.
pub(crate) const ORDER_OF_NEED: [&str; 11] = [
    "tell",
    "choose",
    "sign",
    "matter",
    "own",
    "correction",
    "explore",
    "words",
    "help",
    "gallery",
    "en",
];
/// A shared file below this many bytes before compression goes into a pack.
const SMALL: usize = 100_000;
/// How the files of the splitter that rooms share begin.
const SHARED: &str = "chunk_";
const LOADER: &str = include_str!("pack.js");

/// Where a module lies: in which pack, from which byte on, and how long it is.
struct Slice {
    file: String,
    start: usize,
    length: usize,
}

/// Packs the files in `folder`, rewrites the loader script, and says what each room needs now.
pub(super) fn pack(folder: &Path, loader: &Path, modules: &Modules) -> Result<Modules, Failure> {
    let mut slices = BTreeMap::new();
    let mut packs = BTreeMap::new();
    for (name, files) in group(&small_files(folder, modules)?)? {
        let name = format!("{name}.pack");
        let mut content = Vec::new();
        for file in files {
            let path = folder.join(&file);
            let bytes = place::read(&path)?;
            let slice = Slice {
                file: name.clone(),
                start: content.len(),
                length: bytes.len(),
            };
            slices.insert(file, slice);
            content.extend(bytes);
            fs::remove_file(&path).map_err(|cause| Failure::file(&path, cause))?;
        }
        packs.insert(name.clone(), content.len());
        place::write(&folder.join(name), content)?;
    }
    place::write(
        loader,
        rewrite(&place::read_text(loader)?, &packs, &slices)?,
    )?;
    let packed = with_packs(modules, &slices);
    for room in ORDER_OF_NEED {
        let Some(files) = packed.get(room) else {
            continue;
        };
        let fetched: usize = files.iter().filter_map(|file| packs.get(file)).sum();
        let used = modules.get(room).into_iter().flatten();
        let used: usize = used
            .filter_map(|file| slices.get(file))
            .map(|it| it.length)
            .sum();
        note(format_args!(
            "{room}: {} files, of its packs' {fetched} bytes {} are for other rooms",
            files.len(),
            fetched - used
        ));
    }
    Ok(packed)
}

/// The small shared files, each with the rooms that need it.
fn small_files(
    folder: &Path,
    modules: &Modules,
) -> Result<BTreeMap<String, BTreeSet<String>>, Failure> {
    let mut users: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (room, files) in modules {
        for file in files.iter().filter(|file| file.starts_with(SHARED)) {
            if place::read(&folder.join(file))?.len() < SMALL {
                users.entry(file.clone()).or_default().insert(room.clone());
            }
        }
    }
    Ok(users)
}

/// Puts each file into exactly one pack.
fn group(
    users: &BTreeMap<String, BTreeSet<String>>,
) -> Result<BTreeMap<&'static str, Vec<String>>, Failure> {
    let mut packs: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (file, rooms) in users {
        if let Some(stranger) = rooms
            .iter()
            .find(|it| !ORDER_OF_NEED.contains(&it.as_str()))
        {
            return Err(Failure::found(format!(
                "the room `{stranger}` has no place in the order of need in build/pack.rs"
            )));
        }
        packs.entry(pack_of(rooms)).or_default().push(file.clone());
    }
    Ok(packs)
}

/// There are two ways in: the story, which leads from `tell` over `choose` to `sign`, and a link to a
/// matter or to one's list of them. What both begin with lies apart from what only the story needs,
/// so that a link does not fetch the questions. English, help and the words of the law may come
/// anywhere; they find their part there. `choose` and `sign` are fetched one right after the other, so
/// they have one pack. The gallery takes what there is.
fn pack_of(rooms: &BTreeSet<String>) -> &'static str {
    let needs = |room: &str| rooms.contains(room);
    if ["en", "help", "words"].into_iter().any(needs) {
        "anywhere"
    } else if needs("tell") && (needs("matter") || needs("own")) {
        "shared"
    } else if needs("tell") {
        "tell"
    } else if needs("choose") || needs("sign") || needs("explore") {
        "file"
    } else {
        "matter"
    }
}

/// What each room needs when slices come in packs; the order stays.
fn with_packs(modules: &Modules, slices: &BTreeMap<String, Slice>) -> Modules {
    let packed = |files: &Vec<String>| {
        let mut seen = BTreeSet::new();
        let names = files
            .iter()
            .map(|file| slices.get(file).map_or(file, |slice| &slice.file));
        names.filter(|name| seen.insert(*name)).cloned().collect()
    };
    let rooms = modules.iter();
    rooms
        .map(|(room, files)| (room.clone(), packed(files)))
        .collect()
}

/// Makes the loader take packed modules out of their packs; everything else in it stays.
fn rewrite(
    text: &str,
    packs: &BTreeMap<String, usize>,
    slices: &BTreeMap<String, Slice>,
) -> Result<String, Failure> {
    let variable = |pack: &str| format!("__pack_{}", pack.trim_end_matches(".pack"));
    let mut rewritten = LOADER.to_owned();
    for (pack, length) in packs {
        rewritten += &format!(
            "const {} = makePack(new URL(\"./{pack}\", import.meta.url), {length});\n",
            variable(pack)
        );
    }
    let mut rest = text.to_owned();
    for (
        file,
        Slice {
            file: pack,
            start,
            length,
        },
    ) in slices
    {
        let fetch = format!("fetch(new URL(\"./{file}\", import.meta.url))");
        if rest.matches(&fetch).count() != 1 || rest.matches(&format!("/{file}\"")).count() != 1 {
            return Err(Failure::found(format!(
                "the splitter's loader does not fetch {file} once as `{fetch}`; build/pack.rs must \
                 learn its new form"
            )));
        }
        rest = rest.replace(&fetch, &format!("{}({start}, {length})", variable(pack)));
    }
    Ok(rewritten + &rest)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    fn rooms(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn each_file_lies_in_one_pack_by_the_rooms_that_need_it() {
        let users = BTreeMap::from([
            ("a".to_owned(), rooms(&["tell", "matter"])),
            ("b".to_owned(), rooms(&["tell", "choose", "correction"])),
            ("c".to_owned(), rooms(&["choose", "matter"])),
            ("d".to_owned(), rooms(&["sign", "own"])),
            ("e".to_owned(), rooms(&["own", "correction"])),
            ("f".to_owned(), rooms(&["sign", "en"])),
        ]);
        let expected = BTreeMap::from([
            ("anywhere", vec!["f".to_owned()]),
            ("shared", vec!["a".to_owned()]),
            ("tell", vec!["b".to_owned()]),
            ("file", vec!["c".to_owned(), "d".to_owned()]),
            ("matter", vec!["e".to_owned()]),
        ]);
        assert_eq!(group(&users).unwrap(), expected);
    }

    #[test]
    fn a_room_without_a_place_in_the_order_is_refused() {
        let users = BTreeMap::from([("a".to_owned(), rooms(&["tell", "attic"]))]);
        assert!(group(&users).is_err());
    }

    #[test]
    fn a_packed_module_is_fetched_from_its_pack_only_and_a_strange_loader_is_refused() {
        let slice = Slice {
            file: "tell.pack".to_owned(),
            start: 8,
            length: 4,
        };
        let slices = BTreeMap::from([("chunk_1.wasm".to_owned(), slice)]);
        let packs = BTreeMap::from([("tell.pack".to_owned(), 12)]);
        let known = "const src = fetch(new URL(\"./chunk_1.wasm\", import.meta.url));";
        let rewritten = rewrite(known, &packs, &slices).unwrap();
        assert!(rewritten.ends_with("\nconst src = __pack_tell(8, 4);"));
        assert!(rewritten.contains("makePack(new URL(\"./tell.pack\", import.meta.url), 12)"));
        assert!(rewrite("load(\"./chunk_1.wasm\")", &packs, &slices).is_err());

        let modules = Modules::from([(
            "tell".to_owned(),
            ["chunk_1.wasm", "split_tell.wasm"]
                .map(str::to_owned)
                .to_vec(),
        )]);
        let expected = ["tell.pack", "split_tell.wasm"].map(str::to_owned).to_vec();
        assert_eq!(with_packs(&modules, &slices)["tell"], expected);
    }
}
