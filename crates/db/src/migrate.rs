//! Migrations: written once, in uppercase PostgreSQL types, read by both databases.

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
    let mut applied = Vec::new();
    for migration in unseen(db, sets).await? {
        let tx = db.begin().await?;
        let entry =
            tx.exec("insert into migration (name) values ($1)", &params![migration.name]).await;
        match entry {
            Err(Error::Unique(_)) => continue,
            other => other?,
        };
        let text = match migration.sqlite {
            Some(own) if db.is_sqlite() => own.to_owned(),
            None if db.is_sqlite() => for_sqlite(migration.postgres),
            _ => migration.postgres.to_owned(),
        };
        tx.batch(&text).await?;
        tx.commit().await?;
        applied.push(migration.name);
    }
    Ok(applied)
}

pub(crate) async fn pending(db: &Db, sets: &[&[Migration]]) -> Result<Vec<&'static str>> {
    Ok(unseen(db, sets).await?.into_iter().map(|migration| migration.name).collect())
}

async fn unseen(db: &Db, sets: &[&[Migration]]) -> Result<Vec<Migration>> {
    make_table(db).await?;
    let seen: Vec<(String,)> = db.rows("select name from migration", &[]).await?;
    let mut all: Vec<Migration> = sets.iter().flat_map(|set| set.iter().copied()).collect();
    all.sort_by_key(|migration| migration.name);
    all.retain(|migration| !seen.iter().any(|(name,)| name == migration.name));
    Ok(all)
}

async fn make_table(db: &Db) -> Result<()> {
    let sql = "create table if not exists migration (name TEXT PRIMARY KEY)";
    match db.exec(sql, &[]).await {
        // Two processes at once: PostgreSQL tells the second that the type exists.
        Err(Error::Unique(_)) => Ok(()),
        other => other.map(|_| ()),
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
