//! Matters and their drafts, and the lists of them.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::Db;

/// A matter without its records.
#[derive(Clone, Debug)]
pub struct MatterRow {
    /// Identity.
    pub id: String,
    /// User it belongs to.
    pub owner: String,
    /// Reference for people.
    pub reference: String,
    /// The draft as JSON.
    pub draft: String,
    /// Revision of the draft.
    pub revision: i64,
    /// When the draft was saved.
    pub saved_at: i64,
    /// When anything last changed.
    pub changed_at: i64,
    /// Whether it was signed.
    pub submitted: bool,
    /// Name of the first defendant.
    pub respondent: String,
    /// Case number, once registered.
    pub case_number: Option<String>,
    /// Whether the simulated court's automatic steps are held.
    pub court_held: bool,
}

const COLUMNS: &str = "id, owner, reference, draft, revision, saved_at, changed_at, submitted, \
                       respondent, case_number, court_held";

fn read(row: &AnyRow) -> Result<MatterRow, sqlx::Error> {
    Ok(MatterRow {
        id: row.try_get(0)?,
        owner: row.try_get(1)?,
        reference: row.try_get(2)?,
        draft: row.try_get(3)?,
        revision: row.try_get(4)?,
        saved_at: row.try_get(5)?,
        changed_at: row.try_get(6)?,
        submitted: row.try_get::<i64, _>(7)? != 0,
        respondent: row.try_get(8)?,
        case_number: row.try_get(9)?,
        court_held: row.try_get::<i64, _>(10)? != 0,
    })
}

/// Stores a new matter.
///
/// # Errors
/// The driver's; a duplicate when the reference is taken.
pub async fn insert(db: &mut Db, matter: &MatterRow) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO matters (id, owner, reference, draft, revision, saved_at, changed_at, \
         submitted, respondent, case_number, court_held) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, 0, $8, NULL, 0)",
    )
    .bind(&matter.id)
    .bind(&matter.owner)
    .bind(&matter.reference)
    .bind(&matter.draft)
    .bind(matter.revision)
    .bind(matter.saved_at)
    .bind(matter.changed_at)
    .bind(&matter.respondent)
    .execute(db)
    .await?;
    Ok(())
}

/// The matter with this identity, whoever owns it.
///
/// # Errors
/// The driver's.
pub async fn find(db: &mut Db, id: &str) -> Result<Option<MatterRow>, sqlx::Error> {
    let statement = format!("SELECT {COLUMNS} FROM matters WHERE id = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(statement))
        .bind(id)
        .fetch_optional(db)
        .await?;
    row.as_ref().map(read).transpose()
}

/// Replaces the draft if it still has this revision and is not signed. Answers whether it did.
///
/// # Errors
/// The driver's.
pub async fn replace_draft(
    db: &mut Db,
    id: &str,
    revision: i64,
    draft: &str,
    respondent: &str,
    now: i64,
) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "UPDATE matters SET draft = $1, respondent = $2, revision = revision + 1, saved_at = $3, \
         changed_at = $3 WHERE id = $4 AND revision = $5 AND submitted = 0",
    )
    .bind(draft)
    .bind(respondent)
    .bind(now)
    .bind(id)
    .bind(revision)
    .execute(db)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Takes the lock on a matter for the rest of the transaction, so that everything read about it
/// afterwards stays true until the commit. Answers whether there is such a matter.
///
/// # Errors
/// The driver's.
pub async fn lock(db: &mut Db, id: &str) -> Result<bool, sqlx::Error> {
    // Writing takes the lock in both databases; what is written changes nothing.
    let done = sqlx::query("UPDATE matters SET id = id WHERE id = $1")
        .bind(id)
        .execute(db)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Something about it changed at `at`, milliseconds since 1970 UTC.
///
/// # Errors
/// The driver's.
pub async fn changed(db: &mut Db, id: &str, at: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE matters SET changed_at = $1 WHERE id = $2")
        .bind(at)
        .bind(id)
        .execute(db)
        .await?;
    Ok(())
}

/// Brings the columns that lists show up to date after a record of `at`, milliseconds since 1970 UTC.
///
/// # Errors
/// The driver's.
pub async fn describe(
    db: &mut Db,
    id: &str,
    case_number: Option<&str>,
    respondent: &str,
    at: i64,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE matters SET submitted = 1, case_number = $1, respondent = $2, changed_at = $3 \
         WHERE id = $4",
    )
    .bind(case_number)
    .bind(respondent)
    .bind(at)
    .bind(id)
    .execute(db)
    .await?;
    Ok(())
}

/// Holds or frees the simulated court's automatic steps.
///
/// # Errors
/// The driver's.
pub async fn hold_court(db: &mut Db, id: &str, held: bool) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE matters SET court_held = $1 WHERE id = $2")
        .bind(i64::from(held))
        .bind(id)
        .execute(db)
        .await?;
    Ok(())
}

/// At most `limit` matters of `owner` that changed before `before`, newest first; ties by identity.
///
/// # Errors
/// The driver's.
pub async fn list(
    db: &mut Db,
    owner: &str,
    before: (i64, &str),
    limit: i64,
) -> Result<Vec<MatterRow>, sqlx::Error> {
    let statement = format!(
        "SELECT {COLUMNS} FROM matters WHERE owner = $1 \
         AND (changed_at < $2 OR (changed_at = $2 AND id < $3)) \
         ORDER BY changed_at DESC, id DESC LIMIT $4"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(statement))
        .bind(owner)
        .bind(before.0)
        .bind(before.1)
        .bind(limit)
        .fetch_all(db)
        .await?;
    rows.iter().map(read).collect()
}

/// The signed matters that changed last, for the court's page.
///
/// # Errors
/// The driver's.
pub async fn signed(db: &mut Db, limit: i64) -> Result<Vec<MatterRow>, sqlx::Error> {
    let statement = format!(
        "SELECT {COLUMNS} FROM matters WHERE submitted = 1 ORDER BY changed_at DESC, id LIMIT $1"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(statement))
        .bind(limit)
        .fetch_all(db)
        .await?;
    rows.iter().map(read).collect()
}
