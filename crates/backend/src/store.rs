//! The database: SQLite by default, PostgreSQL by URL, the same statements and migrations for
//! both (docs/decisions/0003). Statements live in the files below by table; no rule does.

use std::path::Path;
use std::time::Duration;

use sqlx::any::AnyPoolOptions;
use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::pool::PoolConnection;
use sqlx::{Any, AnyConnection, AnyPool, Executor, SqlSafeStr, Transaction};

pub mod codes;
pub mod commands;
pub mod evidence;
pub mod jobs;
pub mod matters;
pub mod occurrences;
pub mod payments;
pub mod records;
pub mod sessions;

/// A connection, within a transaction or without.
pub type Db = AnyConnection;

/// A transaction; rolled back unless committed.
pub type Tx = Transaction<'static, Any>;

/// Milliseconds for which SQLite waits for another writer.
const BUSY_TIMEOUT_MS: u32 = 10_000;
const SQLITE_CONNECTIONS: u32 = 8;
const POSTGRES_CONNECTIONS: u32 = 16;

/// The pool, and which of the two databases it leads to.
#[derive(Clone, Debug)]
pub struct Store {
    pool: AnyPool,
    sqlite: bool,
}

impl Store {
    /// Connects to `url`, or to the SQLite file in `data`, and brings the schema up to date.
    ///
    /// # Errors
    /// The driver's, when the database cannot be reached or migrated.
    pub async fn open(url: Option<&str>, data: &Path) -> Result<Self, sqlx::Error> {
        sqlx::any::install_default_drivers();
        let own = sqlite_url(&data.join("one-thing.sqlite"));
        let url = url.unwrap_or(&own);
        let sqlite = url.starts_with("sqlite:");
        let connections = if sqlite {
            SQLITE_CONNECTIONS
        } else {
            POSTGRES_CONNECTIONS
        };
        let mut options = AnyPoolOptions::new()
            .max_connections(connections)
            .acquire_timeout(Duration::from_secs(10));
        if sqlite {
            options = options.after_connect(|connection, _| {
                Box::pin(async move { prepare_sqlite(connection).await })
            });
        }
        let pool = options.connect(url).await?;
        migrations()
            .run(&pool)
            .await
            .map_err(|error| sqlx::Error::Migrate(Box::new(error)))?;
        Ok(Self { pool, sqlite })
    }

    /// A connection for reading, or for one statement that is whole in itself.
    ///
    /// # Errors
    /// The driver's.
    pub async fn read(&self) -> Result<PoolConnection<Any>, sqlx::Error> {
        self.pool.acquire().await
    }

    /// A transaction for writing. SQLite takes its write lock at once, so that two writers wait
    /// for each other instead of failing half-way.
    ///
    /// # Errors
    /// The driver's.
    pub async fn write(&self) -> Result<Tx, sqlx::Error> {
        if self.sqlite {
            self.pool.begin_with("BEGIN IMMEDIATE").await
        } else {
            self.pool.begin().await
        }
    }

    /// Whether the database answers.
    pub async fn answers(&self) -> bool {
        let Ok(mut connection) = self.read().await else {
            return false;
        };
        connection.execute("SELECT 1").await.is_ok()
    }

    /// Closes all connections, after the work that holds them.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}

/// Nothing acknowledged is lost at a crash: WAL with a sync at every commit.
async fn prepare_sqlite(connection: &mut Db) -> Result<(), sqlx::Error> {
    let statements = format!("PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}");
    connection.execute(sqlx::AssertSqlSafe(statements)).await?;
    connection.execute("PRAGMA journal_mode = WAL").await?;
    connection.execute("PRAGMA synchronous = FULL").await?;
    connection.execute("PRAGMA foreign_keys = ON").await?;
    Ok(())
}

/// `sqlite://` address of a file, made when it is not there.
fn sqlite_url(file: &Path) -> String {
    let mut url = String::from("sqlite://");
    for letter in file.to_string_lossy().chars() {
        match letter {
            '%' => url.push_str("%25"),
            '?' => url.push_str("%3F"),
            '#' => url.push_str("%23"),
            ' ' => url.push_str("%20"),
            letter => url.push(letter),
        }
    }
    url.push_str("?mode=rwc");
    url
}

fn migrations() -> Migrator {
    let first = Migration::new(
        1,
        "init".into(),
        MigrationType::Simple,
        include_str!("../migrations/0001_init.sql").into_sql_str(),
        false,
    );
    Migrator::with_migrations(vec![first])
}

/// Whether a statement failed because such a row is there already.
#[must_use]
pub fn is_duplicate(error: &sqlx::Error) -> bool {
    error
        .as_database_error()
        .is_some_and(sqlx::error::DatabaseError::is_unique_violation)
}
