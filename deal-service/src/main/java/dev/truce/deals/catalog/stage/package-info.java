/** The stages a deal passes through: data that an administrator edits. */
@NullMarked
package dev.truce.deals.catalog.stage;

import org.jspecify.annotations.NullMarked;
