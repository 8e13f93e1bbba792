/** Checklist templates as data, and how several of them compose one checklist. */
@NullMarked
package dev.truce.handoffs.template;

import org.jspecify.annotations.NullMarked;
