package dev.truce.deals.review;

/** How delivery rates one dimension. */
enum Rating {
    GREEN("Green"),
    AMBER("Amber"),
    RED("Red");

    private final String words;

    Rating(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
