/** Where Hindcast keeps its data: the data folder and the PostgreSQL, embedded or served, behind it. */
@NullMarked
package dev.hindcast.platform.database;

import org.jspecify.annotations.NullMarked;
