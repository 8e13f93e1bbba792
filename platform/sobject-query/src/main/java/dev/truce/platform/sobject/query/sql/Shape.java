package dev.truce.platform.sobject.query.sql;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a record of the answer is made from a row. */
interface Shape {

    /**
     * Writes what the row holds.
     *
     * @param root of the resources of the API version that is spoken
     */
    void write(@Nullable Object[] row, String root, JsonGenerator json) throws IOException;

    /**
     * What its members are.
     *
     * @param children those that are selected along with the rows
     */
    List<ColumnMetadata> metadata(List<ChildRows> children);
}
