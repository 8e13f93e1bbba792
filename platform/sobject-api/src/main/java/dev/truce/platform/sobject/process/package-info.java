/** Approval processes and workflow rules as Salesforce clients call them ({@code salesforce-contract.md}, section 2.8). */
@NullMarked
package dev.truce.platform.sobject.process;

import org.jspecify.annotations.NullMarked;
