package dev.truce.deals.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that has to be changed before delivery can agree. */
@Schema(description = "Something that has to be changed before delivery can agree.")
public record Finding(
        @Schema(description = "API name of the field or object to change", examples = "Requested_Go_Live__c") @Nullable String field,
        @Schema(description = "What is wrong, and what would be right", examples = "Three months are needed, not one")
                @Nullable String text) {}
