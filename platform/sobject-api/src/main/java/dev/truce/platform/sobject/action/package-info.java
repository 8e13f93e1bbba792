/** The domain actions of a service as invocable actions ({@code salesforce-contract.md}, section 2.8). */
@NullMarked
package dev.truce.platform.sobject.action;

import org.jspecify.annotations.NullMarked;
