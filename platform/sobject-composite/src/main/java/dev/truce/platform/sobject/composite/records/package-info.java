/** Several records in one request: collections and trees ({@code salesforce-contract.md}, section 2.6). */
@NullMarked
package dev.truce.platform.sobject.composite.records;

import org.jspecify.annotations.NullMarked;
