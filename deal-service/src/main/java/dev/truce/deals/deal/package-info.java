/** The deal: its scope, its stages, its close, its owner. */
@NullMarked
package dev.truce.deals.deal;

import org.jspecify.annotations.NullMarked;
