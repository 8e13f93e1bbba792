/** The record of a delivery review: by whom it was requested, who reviews it, what was decided, and for which scope. */
@NullMarked
package dev.truce.deals.review;

import org.jspecify.annotations.NullMarked;
