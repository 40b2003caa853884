//! Numbers, money, dates, and the names of countries, languages and currencies, as each of the 18
//! languages writes them (CLDR by ICU4X). Pure.
