package org.entente.coding.acts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.actors.Who;
import org.entente.coding.parse.ParsedSentence;

/**
 * Knows the countries of the lexicon's examples by name, demonym and capital, so that a failing
 * example is the lexicon's fault and not the actor dictionary's.
 */
final class KnownCountries {
  private static final String NAMES =
      """
      AFG Afghanistan, Afghan, Afghans, Kabul
      ALB Albania, Albanian, Tirana
      ARE United Arab Emirates, UAE, Emirati, Abu Dhabi
      ARG Argentina, Argentine, Buenos Aires
      ARM Armenia, Armenian, Armenians, Yerevan
      AUS Australia, Australian, Australians, Canberra
      AUT Austria, Austrian, Vienna
      AZE Azerbaijan, Azerbaijani, Azerbaijanis, Baku
      BGR Bulgaria, Bulgarian, Sofia
      BGD Bangladesh, Bangladeshi, Dhaka
      BLR Belarus, Belarusian, Belarusians, Minsk
      BRA Brazil, Brazilian, Brazilians, Brasilia
      CAN Canada, Canadian, Canadians, Ottawa
      CHE Switzerland, Swiss, Bern
      CHL Chile, Chilean, Santiago
      CHN China, Chinese, Beijing
      COD Congo, Congolese, Kinshasa
      COL Colombia, Colombian, Colombians, Bogota
      CUB Cuba, Cuban, Cubans, Havana
      CZE Czech Republic, Czech, Prague
      DEU Germany, German, Germans, Berlin
      DNK Denmark, Danish, Copenhagen
      EGY Egypt, Egyptian, Egyptians, Cairo
      ERI Eritrea, Eritrean, Asmara
      ESP Spain, Spanish, Madrid
      EST Estonia, Estonian, Tallinn
      ETH Ethiopia, Ethiopian, Ethiopians, Addis Ababa
      FIN Finland, Finnish, Helsinki
      FRA France, French, Paris
      GBR Britain, British, United Kingdom, UK, U.K., London
      GEO Georgia, Georgian, Georgians, Tbilisi
      GRC Greece, Greek, Greeks, Athens
      HTI Haiti, Haitian, Haitians
      HUN Hungary, Hungarian, Budapest
      IDN Indonesia, Indonesian, Indonesians, Jakarta
      IND India, Indian, Indians, New Delhi, Delhi
      IRL Ireland, Irish, Dublin
      IRN Iran, Iranian, Iranians, Tehran
      IRQ Iraq, Iraqi, Iraqis, Baghdad
      ISR Israel, Israeli, Israelis
      ITA Italy, Italian, Italians, Rome
      JOR Jordan, Jordanian, Jordanians, Amman
      JPN Japan, Japanese, Tokyo
      KAZ Kazakhstan, Kazakh
      KEN Kenya, Kenyan, Kenyans, Nairobi
      KGZ Kyrgyzstan, Kyrgyz
      KHM Cambodia, Cambodian
      KOR South Korea, South Korean, South Koreans, Seoul
      KOS Kosovo, Kosovar, Pristina
      KWT Kuwait, Kuwaiti, Kuwait City
      LBN Lebanon, Lebanese, Beirut
      LBY Libya, Libyan, Libyans, Tripoli
      LKA Sri Lanka, Sri Lankan, Colombo
      LTU Lithuania, Lithuanian, Vilnius
      LVA Latvia, Latvian, Riga
      MAR Morocco, Moroccan, Rabat
      MDA Moldova, Moldovan, Chisinau
      MEX Mexico, Mexican, Mexicans
      MLI Mali, Malian, Bamako
      MMR Myanmar, Burma, Burmese
      MYS Malaysia, Malaysian, Kuala Lumpur
      NER Niger, Nigerien
      NGA Nigeria, Nigerian, Nigerians, Abuja
      NLD Netherlands, Dutch, The Hague
      NOR Norway, Norwegian, Norwegians, Oslo
      NPL Nepal, Nepalese, Nepali, Kathmandu
      NZL New Zealand, Wellington
      OMN Oman, Omani, Muscat
      PAK Pakistan, Pakistani, Pakistanis, Islamabad
      PSE Palestine, Palestinian, Palestinians, Ramallah
      PER Peru, Peruvian, Lima
      PHL Philippines, Philippine, Filipino, Filipinos, Manila
      POL Poland, Polish, Poles, Warsaw
      PRK North Korea, North Korean, North Koreans, Pyongyang
      PRT Portugal, Portuguese, Lisbon
      QAT Qatar, Qatari, Doha
      ROU Romania, Romanian, Bucharest
      RUS Russia, Russian, Russians, Moscow, Kremlin
      RWA Rwanda, Rwandan, Kigali
      SAU Saudi Arabia, Saudi, Saudis, Riyadh
      SDN Sudan, Sudanese, Khartoum
      SGP Singapore, Singaporean
      SOM Somalia, Somali, Mogadishu
      SRB Serbia, Serbian, Serbs, Belgrade
      SSD South Sudan, South Sudanese, Juba
      SWE Sweden, Swedish, Swedes, Stockholm
      SYR Syria, Syrian, Syrians, Damascus
      THA Thailand, Thai, Bangkok
      TUN Tunisia, Tunisian, Tunis
      TUR Turkey, Turkish, Turks, Ankara
      TWN Taiwan, Taiwanese, Taipei
      TZA Tanzania, Tanzanian
      UGA Uganda, Ugandan, Kampala
      UKR Ukraine, Ukrainian, Ukrainians, Kyiv, Kiev
      USA United States, U.S., US, America, American, Americans, Washington, White House, Pentagon
      UZB Uzbekistan, Uzbek, Tashkent
      VEN Venezuela, Venezuelan, Venezuelans, Caracas
      VNM Vietnam, Vietnamese, Hanoi
      YEM Yemen, Yemeni, Yemenis, Sanaa
      ZAF South Africa, South African, Pretoria
      ZWE Zimbabwe, Zimbabwean, Harare
      IGOUNO United Nations, UN, U.N., Security Council
      IGOEUR European Union, EU, Brussels
      IGOWST NATO
      """;

  private static final Map<String, Who> BY_NAME = new HashMap<>();
  private static final int LONGEST = 3;

  static {
    for (String line : NAMES.lines().toList()) {
      String code = line.substring(0, line.indexOf(' '));
      for (String name : line.substring(line.indexOf(' ') + 1).split(","))
        BY_NAME.put(name.trim(), new Who.Known(name.trim(), code, null, "examples"));
    }
  }

  private KnownCountries() {}

  /** Mentions in the order of the sentence, the longest name first where several begin. */
  static List<ActorMention> find(ParsedSentence sentence) {
    List<ActorMention> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      int to = end(sentence, at);
      if (to > at) found.add(mention(sentence, at, to));
      at = Math.max(to, at + 1);
    }
    return found;
  }

  private static int end(ParsedSentence sentence, int from) {
    for (int to = Math.min(from + LONGEST, sentence.size()); to > from; to--)
      if (BY_NAME.containsKey(sentence.text(from, to))) return to;
    return from;
  }

  private static ActorMention mention(ParsedSentence sentence, int from, int to) {
    int head = from;
    for (int i = from; i < to; i++) {
      int governor = sentence.token(i).head();
      if (governor < from || governor >= to) head = i;
    }
    Who who = BY_NAME.get(sentence.text(from, to));
    if (who == null) throw new AssertionError("No country " + sentence.text(from, to));
    return new ActorMention(from, to, head, who);
  }
}
