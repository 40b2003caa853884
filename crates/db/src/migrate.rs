//! Migrations: written once, in uppercase PostgreSQL types, read by both databases.
//!
//! A migration that ran is never edited: databases that have it would differ from new ones and
//! nobody would see why. So each database keeps the SHA-256 of every text that ran on it, and
//! refuses a program whose text is another. A database from before this was kept takes the texts
//! of the first program that it meets.

use sha2::{Digest, Sha256};

use crate::{Db, Error, Query, Result, params};

/// One step of the schema.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// Its name, which orders it: `0300_directory`.
    pub name: &'static str,
    /// Its text for PostgreSQL.
    pub postgres: &'static str,
    /// Its text for SQLite, where it must differ.
    pub sqlite: Option<&'static str>,
}

/// Reads `migrations/NAME.sql` at build time; with `pair`, `NAME.sqlite.sql` and `NAME.postgres.sql`.
#[macro_export]
macro_rules! migration {
    ($name:literal) => {
        $crate::Migration {
            name: $name,
            postgres: include_str!(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/../../migrations/",
                $name,
                ".sql"
            )),
            sqlite: None,
        }
    };
    ($name:literal, pair) => {
        $crate::Migration {
            name: $name,
            postgres: include_str!(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/../../migrations/",
                $name,
                ".postgres.sql"
            )),
            sqlite: Some(include_str!(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/../../migrations/",
                $name,
                ".sqlite.sql"
            ))),
        }
    };
}

/// Applies what is pending, each migration in a transaction of its own. The name is entered
/// first, so that of two processes one waits and then finds it done.
pub(crate) async fn apply(db: &Db, sets: &[&[Migration]]) -> Result<Vec<&'static str>> {
    let (unseen, unsigned) = compare(db, sets).await?;
    for migration in unsigned {
        match db.exec(ADD_DIGEST, &params![migration.name, migration.digest(db)]).await {
            Err(Error::Unique(_)) => {} // another process was faster
            other => other.map(|_| ())?,
        }
    }
    let mut applied = Vec::new();
    for migration in unseen {
        let tx = db.begin().await?;
        let entry =
            tx.exec("insert into migration (name) values ($1)", &params![migration.name]).await;
        match entry {
            Err(Error::Unique(_)) => continue,
            other => other?,
        };
        let text = match migration.sqlite {
            None if db.is_sqlite() => for_sqlite(migration.postgres),
            _ => migration.text(db).to_owned(),
        };
        tx.batch(&text).await?;
        tx.exec(ADD_DIGEST, &params![migration.name, migration.digest(db)]).await?;
        tx.commit().await?;
        applied.push(migration.name);
    }
    Ok(applied)
}

pub(crate) async fn pending(db: &Db, sets: &[&[Migration]]) -> Result<Vec<&'static str>> {
    let (unseen, _) = compare(db, sets).await?;
    Ok(unseen.into_iter().map(|migration| migration.name).collect())
}

const ADD_DIGEST: &str = "insert into migration_digest (name, sha256) values ($1, $2)";

/// The migrations that have not run here, in their order, and those that ran before digests were
/// kept.
///
/// # Errors
/// [`Error::Edited`] names the first whose text is not the one that ran.
async fn compare(db: &Db, sets: &[&[Migration]]) -> Result<(Vec<Migration>, Vec<Migration>)> {
    make_tables(db).await?;
    let seen: Vec<(String, Option<String>)> = db
        .rows(
            "select m.name, d.sha256 from migration m
             left join migration_digest d on d.name = m.name",
            &[],
        )
        .await?;
    let mut all: Vec<Migration> = sets.iter().flat_map(|set| set.iter().copied()).collect();
    all.sort_by_key(|migration| migration.name);
    let (mut unseen, mut unsigned) = (Vec::new(), Vec::new());
    for migration in all {
        match seen.iter().find(|(name, _)| name == migration.name) {
            None => unseen.push(migration),
            Some((_, None)) => unsigned.push(migration),
            Some((_, Some(ran))) if *ran == migration.digest(db) => {}
            Some(_) => return Err(Error::Edited(migration.name.to_owned())),
        }
    }
    Ok((unseen, unsigned))
}

async fn make_tables(db: &Db) -> Result<()> {
    for sql in [
        "create table if not exists migration (name TEXT PRIMARY KEY)",
        "create table if not exists migration_digest (name TEXT PRIMARY KEY, sha256 TEXT NOT NULL)",
    ] {
        match db.exec(sql, &[]).await {
            // Two processes at once: PostgreSQL tells the second that the type exists.
            Err(Error::Unique(_)) => {}
            other => other.map(|_| ())?,
        }
    }
    Ok(())
}

impl Migration {
    /// The text as it was written for this kind of database.
    fn text(&self, db: &Db) -> &'static str {
        match self.sqlite {
            Some(own) if db.is_sqlite() => own,
            _ => self.postgres,
        }
    }

    fn digest(&self, db: &Db) -> String {
        let digest = Sha256::digest(self.text(db).as_bytes());
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// Uppercase types become SQLite's, and tables strict.
fn for_sqlite(sql: &str) -> String {
    let sql =
        sql.replace("BIGINT", "INTEGER").replace("BYTEA", "BLOB").replace("BOOLEAN", "INTEGER");
    let strict = |line: &str| {
        let ends_table = line == ");" || (line.starts_with("CREATE TABLE") && line.ends_with(");"));
        match line.strip_suffix(';') {
            Some(rest) if ends_table => format!("{rest} STRICT;\n"),
            _ => format!("{line}\n"),
        }
    };
    sql.lines().map(strict).collect()
}

#[cfg(test)]
mod tests {
    use super::for_sqlite;

    #[test]
    fn tables_become_strict_with_types_of_sqlite() {
        let text =
            "CREATE TABLE a (\n  n BIGINT NOT NULL,\n  b BYTEA\n);\nCREATE INDEX i ON a (n);";
        let ours = for_sqlite(text);
        assert!(ours.contains("n INTEGER NOT NULL"));
        assert!(ours.contains(") STRICT;"));
        assert!(ours.contains("CREATE INDEX i ON a (n);\n"));
    }
}
