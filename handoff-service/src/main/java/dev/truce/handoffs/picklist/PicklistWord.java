package dev.truce.handoffs.picklist;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.usertype.AnnotationBasedUserType;
import org.hibernate.usertype.UserTypeCreationContext;
import org.jspecify.annotations.Nullable;

/** How Hibernate keeps an enum that is {@link InWords}. */
public final class PicklistWord implements AnnotationBasedUserType<InWords, Enum<?>> {
    private Class<? extends Enum<?>> type;

    /** For Hibernate, which then says what enum it is. */
    @SuppressWarnings("NullAway.Init")
    public PicklistWord() {}

    @Override
    public void initialize(InWords kept, UserTypeCreationContext context) {
        this.type = kept.value();
    }

    @Override
    public int getSqlType() {
        return Types.VARCHAR;
    }

    @Override
    @SuppressWarnings("unchecked") // Hibernate asks for the class of every enum, which there is none of
    public Class<Enum<?>> returnedClass() {
        return (Class<Enum<?>>) type;
    }

    @Override
    public @Nullable Enum<?> nullSafeGet(ResultSet row, int column, WrapperOptions options) throws SQLException {
        String word = row.getString(column);
        return word == null ? null : Picklist.read(type, word);
    }

    @Override
    public void nullSafeSet(PreparedStatement statement, @Nullable Enum<?> value, int index, WrapperOptions options)
            throws SQLException {
        statement.setString(index, value == null ? null : Picklist.word(value));
    }

    @Override
    public Enum<?> deepCopy(Enum<?> value) {
        return value;
    }

    @Override
    public boolean isMutable() {
        return false;
    }
}
