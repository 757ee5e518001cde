//! Files kept on the device until they are uploaded: one IndexedDB store of blobs by identity.
//! Written over the raw interface, which needs about a hundred lines; a crate would bring more.

use std::cell::RefCell;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
pub use web_sys::Blob;
use web_sys::{IdbDatabase, IdbObjectStore, IdbRequest, IdbTransactionMode};

use super::storage::StorageProblem;

const DATABASE: &str = "one-thing";
const STORE: &str = "evidence";

thread_local! {
    static OPEN: RefCell<Option<IdbDatabase>> = const { RefCell::new(None) };
}

/// Keeps `blob` under `id`, in place of what was there.
///
/// # Errors
/// The device has no such storage or no room.
pub async fn keep(id: &str, blob: &Blob) -> Result<(), StorageProblem> {
    let store = store(IdbTransactionMode::Readwrite).await?;
    let request = store
        .put_with_key(blob, &JsValue::from_str(id))
        .map_err(full)?;
    answer(&request).await.map(drop).map_err(full)
}

/// The file kept under `id`, if it is there.
///
/// # Errors
/// The device has no such storage.
pub async fn find(id: &str) -> Result<Option<Blob>, StorageProblem> {
    let store = store(IdbTransactionMode::Readonly).await?;
    let request = store.get(&JsValue::from_str(id)).map_err(blocked)?;
    answer(&request)
        .await
        .map(|found| found.dyn_into().ok())
        .map_err(blocked)
}

/// Forgets the file kept under `id`.
///
/// # Errors
/// The device has no such storage.
pub async fn forget(id: &str) -> Result<(), StorageProblem> {
    let store = store(IdbTransactionMode::Readwrite).await?;
    let request = store.delete(&JsValue::from_str(id)).map_err(blocked)?;
    answer(&request).await.map(drop).map_err(blocked)
}

async fn store(mode: IdbTransactionMode) -> Result<IdbObjectStore, StorageProblem> {
    let database = match OPEN.with_borrow(Clone::clone) {
        Some(open) => open,
        None => open().await.map_err(blocked)?,
    };
    database
        .transaction_with_str_and_mode(STORE, mode)
        .and_then(|transaction| transaction.object_store(STORE))
        .map_err(blocked)
}

async fn open() -> Result<IdbDatabase, JsValue> {
    let factory = super::window()
        .ok_or(JsValue::NULL)?
        .indexed_db()?
        .ok_or(JsValue::NULL)?;
    let request = factory.open_with_u32(DATABASE, 1)?;
    let upgrading = request.clone();
    let upgrade = Closure::once_into_js(move || {
        if let Ok(database) = upgrading.result()
            && let Ok(database) = database.dyn_into::<IdbDatabase>()
        {
            _ = database.create_object_store(STORE);
        }
    });
    request.set_onupgradeneeded(Some(upgrade.unchecked_ref()));
    let database: IdbDatabase = answer(&request).await?.dyn_into()?;
    OPEN.replace(Some(database.clone()));
    Ok(database)
}

/// Waits for the outcome of a request.
async fn answer(request: &IdbRequest) -> Result<JsValue, JsValue> {
    let promise = js_sys::Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    JsFuture::from(promise).await?;
    request.result()
}

fn full(_: JsValue) -> StorageProblem {
    StorageProblem::Full
}

fn blocked(_: JsValue) -> StorageProblem {
    StorageProblem::Blocked
}
