//! What a build says about itself: `manifest.json` at the root of the site.
//!
//! The backend reads it for its content security policy, the service worker for what to keep, and
//! `xtask size` for what to weigh.

use std::{collections::BTreeMap, path::Path};

use serde::{Deserialize, Serialize};

use crate::{place, step::Failure};

/// The name of the manifest within the site.
pub(crate) const FILE: &str = "manifest.json";

/// The description of one finished site.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Manifest {
    /// Address of the folder of the app, `/assets/<hash>`; its content never changes.
    pub(crate) assets: String,
    /// Address of the style sheet.
    pub(crate) stylesheet: String,
    /// For each split module, the addresses of the files it needs besides the main one.
    pub(crate) modules: BTreeMap<String, Vec<String>>,
    /// Addresses of the files besides code that the app fetches when somebody needs them.
    #[serde(default)]
    pub(crate) tables: Vec<String>,
    /// Source expressions for `style-src`, one for each inline style of the pages.
    pub(crate) style_sources: Vec<String>,
    /// Every address a browser should keep to start without a network.
    pub(crate) precache: Vec<String>,
    /// Names below `assets/` of this build and of the ones before it that open tabs may still ask for.
    pub(crate) generations: Vec<Vec<String>>,
}

impl Manifest {
    /// The manifest of a site that was built before.
    pub(crate) fn read(site: &Path) -> Result<Self, Failure> {
        let path = site.join(FILE);
        let text = place::read_text(&path)?;
        serde_json::from_str(&text).map_err(|cause| Failure::file(&path, cause.into()))
    }

    /// Writes the manifest of a finished site.
    pub(crate) fn write(&self, site: &Path) -> Result<(), Failure> {
        let path = site.join(FILE);
        let text = serde_json::to_string_pretty(self)
            .map_err(|cause| Failure::file(&path, cause.into()))?;
        place::write(&path, text + "\n")
    }
}
