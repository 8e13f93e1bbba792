/** The Bulk API 2.0: large loads and exports as jobs ({@code salesforce-contract.md}, section 2.7). */
@NullMarked
package dev.truce.platform.sobject.bulk;

import org.jspecify.annotations.NullMarked;
