/** What the bodies of requests have in common: texts and picklist values. */
@NullMarked
package dev.truce.handoffs.request;

import org.jspecify.annotations.NullMarked;
