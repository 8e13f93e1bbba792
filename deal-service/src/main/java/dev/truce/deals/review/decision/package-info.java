/** What the reviewer decides: approves, requests changes, rejects, reconfirms. */
@NullMarked
package dev.truce.deals.review.decision;

import org.jspecify.annotations.NullMarked;
