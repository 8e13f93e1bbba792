/** What stands between a deal and its close: guards, overrides, and how far the handoff has come. */
@NullMarked
package dev.truce.deals.close;

import org.jspecify.annotations.NullMarked;
