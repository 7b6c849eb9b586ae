package org.entente.ledger.interchange;

import java.util.ArrayList;
import java.util.List;

/** The columns of GDELT's files, in their order. */
final class GdeltColumns {
  static final List<String> ONE = columns(false);
  static final List<String> TWO = columns(true);

  /** Of the file of mentions beside the events of version 2. */
  static final List<String> MENTIONS =
      List.of(
          "GLOBALEVENTID",
          "EventTimeDate",
          "MentionTimeDate",
          "MentionType",
          "MentionSourceName",
          "MentionIdentifier",
          "SentenceID",
          "Actor1CharOffset",
          "Actor2CharOffset",
          "ActionCharOffset",
          "InRawText",
          "Confidence",
          "MentionDocLen",
          "MentionDocTone",
          "MentionDocTranslationInfo",
          "Extras");

  private GdeltColumns() {}

  private static List<String> columns(boolean second) {
    var all =
        new ArrayList<>(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
    for (String side : List.of("Actor1", "Actor2"))
      for (String part :
          List.of(
              "Code",
              "Name",
              "CountryCode",
              "KnownGroupCode",
              "EthnicCode",
              "Religion1Code",
              "Religion2Code",
              "Type1Code",
              "Type2Code",
              "Type3Code")) all.add(side + part);
    all.addAll(
        List.of(
            "IsRootEvent",
            "EventCode",
            "EventBaseCode",
            "EventRootCode",
            "QuadClass",
            "GoldsteinScale",
            "NumMentions",
            "NumSources",
            "NumArticles",
            "AvgTone"));
    for (String side : List.of("Actor1Geo_", "Actor2Geo_", "ActionGeo_"))
      for (String part :
          List.of(
              "Type",
              "FullName",
              "CountryCode",
              "ADM1Code",
              "ADM2Code",
              "Lat",
              "Long",
              "FeatureID")) if (second || !part.equals("ADM2Code")) all.add(side + part);
    all.add("DATEADDED");
    all.add("SOURCEURL");
    return List.copyOf(all);
  }
}
