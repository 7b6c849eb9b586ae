package org.entente.sources.page;

import java.time.LocalDate;
import java.util.List;

/** An invented article, to be dressed as a page of many sites. */
record Story(String title, LocalDate day, List<String> paragraphs) {
  static List<Story> all() {
    return List.of(
        new Story(
            "Norway and Estonia sign a pact on ferries",
            LocalDate.of(2021, 5, 20),
            List.of(
                "The prime ministers of Norway and Estonia signed a pact on the ferries between their ports on Thursday, after two years of talks in Oslo and Tallinn.",
                "“We want the sea to join us, not to part us,” the Estonian prime minister said at the ceremony, which some forty guests attended.",
                "Under the pact both states will share the cost of a new terminal. Work is to begin in the autumn, the ministry of transport announced.",
                "Unions of sailors on both sides had threatened to strike unless their contracts were kept. They said on Thursday that they would read the text first.")),
        new Story(
            "Ghana recalls its envoy over the fishing dispute",
            LocalDate.of(2021, 4, 16),
            List.of(
                "Ghana recalled its ambassador from a neighbouring state on Friday in a dispute over fishing boats that has lasted since the spring.",
                "The foreign minister told parliament that three boats had been seized in waters which Ghana regards as its own, and that eleven men were still held.",
                "The other side denied that its navy had crossed the line. Its embassy in Accra did not answer questions.",
                "A court in Hamburg drew the line in 2017; both governments had accepted it.",
                "Fishermen in Takoradi asked for protection. “We cannot eat a verdict,” one of them said.")),
        new Story(
            "Talks on the river dam end without an accord",
            LocalDate.of(2020, 11, 4),
            List.of(
                "Delegates of three states left the talks on the dam without an accord on Wednesday, and each blamed the others.",
                "The mediator, who had offered a text on Monday, said that two questions were open: how much water is let through in dry years, and who decides when a year is dry.",
                "Nobody has set a date for another round. The African Union called on all sides to go on talking, and not to take steps alone.")),
        new Story(
            "Chile sends aid after the earthquake",
            LocalDate.of(2019, 1, 29),
            List.of(
                "Chile sent two aircraft with doctors, tents and medicine to its neighbour after the earthquake of Sunday night, which killed at least fourteen people.",
                "The aircraft landed at noon. Soldiers of both armies unloaded them together, for the first time in many years.",
                "“This is what neighbours do,” said the Chilean minister of health, who had come with the first flight.",
                "Peru and Brazil offered help too, and the United Nations released a million dollars from its fund for emergencies.")),
        new Story(
            "Protesters in Skopje demand that the border be opened",
            LocalDate.of(2018, 12, 13),
            List.of(
                "Some two thousand people marched through Skopje on Thursday and demanded that the border be opened to lorries again.",
                "The drivers have waited for nine days. Their union says that fruit worth four million euros has rotted.",
                "The government accused its neighbour of breaking the agreement of 2016, and threatened to close two crossings in return.",
                "The neighbour's customs office said that papers were missing, and that it would let every lorry through whose papers were in order.",
                "The European Commission urged both sides to show restraint.")));
  }
}
