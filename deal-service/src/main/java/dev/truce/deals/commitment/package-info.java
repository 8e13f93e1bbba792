/** What a deal commits to: its lines, promises and assumptions. */
@NullMarked
package dev.truce.deals.commitment;

import org.jspecify.annotations.NullMarked;
