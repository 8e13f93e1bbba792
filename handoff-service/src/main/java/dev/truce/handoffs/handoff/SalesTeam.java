package dev.truce.handoffs.handoff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.truce.roles.Role;
import dev.truce.roles.Side;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Everybody who sold the deal, its owner included. None of them may accept the handoff. */
public record SalesTeam(List<Member> members) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Member>> MEMBERS = new TypeReference<>() {};

    public SalesTeam {
        members = List.copyOf(members);
    }

    /**
     * Somebody who sold the deal.
     *
     * @param role what they did in it, such as presales
     * @param side the side they stand on; null for a machine user
     */
    public record Member(String userId, String role, @Nullable String side) {}

    public boolean has(String userId) {
        return any(userId, member -> true);
    }

    /** Whether this user did presales for the deal. */
    public boolean hasPresales(String userId) {
        return any(
                userId,
                member -> Role.PRESALES.label().equals(member.role())
                        || Side.PRESALES.label().equals(member.side()));
    }

    /** Whether this user sold the deal, other than by presales. */
    public boolean hasSeller(String userId) {
        return any(userId, member -> !hasPresales(userId));
    }

    private boolean any(String userId, Predicate<Member> which) {
        return members.stream().anyMatch(member -> member.userId().equals(userId) && which.test(member));
    }

    /** How it is kept. */
    @Converter
    public static final class InJson implements AttributeConverter<SalesTeam, String> {

        @Override
        public String convertToDatabaseColumn(SalesTeam team) {
            try {
                return JSON.writeValueAsString(team.members());
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public SalesTeam convertToEntityAttribute(String members) {
            try {
                return new SalesTeam(JSON.readValue(members, MEMBERS));
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
