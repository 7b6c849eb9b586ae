package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.coding.acts.ActCode;
import org.entente.coding.acts.Ontology;
import org.entente.event.Coding;
import org.entente.event.Event;
import org.entente.event.EventType;
import org.entente.event.QuadClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where the codebook draws the lines between the types: sentence, codes, and the mode or CAMEO code
 * where the rule names one. What a type is comes first, then what it is not.
 */
class CodebookRulesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Norway agreed to provide aid to Moldova. | NOR AGREE MDA | 033
          Switzerland offered to mediate between Sudan and Chad. | CHE AGREE SDN+TCD | 039
          South Korea promised economic aid to Mongolia. | KOR AGREE MNG | 033
          The Greek prime minister invited the Albanian president to Athens. | GRC AGREE ALB |
          The Vietnamese president accepted an invitation from Laos. | VNM AGREE LAO |
          Armenia called for an end to the fighting with Azerbaijan. | ARM AGREE AZE |
          Norway called for an end to the fighting between Armenia and Azerbaijan. | NOR REQUEST ARM+AZE |
          The leaders of India and Japan will meet in Delhi next week. | IND+JPN AGREE | 036
          The Thai foreign minister will visit Cambodia. | THA AGREE KHM | 036
          Brazil will recognise Kosovo. | BRA AGREE KOS | 032
          Egypt and Jordan will hold joint military exercises. | EGY+JOR AGREE | 0312
          Sweden will send ambulances to Ukraine. | SWE AGREE UKR |
          Pakistan promised to release two Indian pilots. | PAK AGREE IND |
          Mexico and Chile signed a trade agreement. | MEX+CHL SUPPORT | 057
          The Slovak parliament ratified a treaty with Austria. | SVK SUPPORT AUT | 057
          Ethiopia announced the withdrawal of its troops from Somalia. | ETH CONCEDE SOM by ETH |
          Malaysia announced the easing of import restrictions on Indonesia. | MYS CONCEDE IDN by MYS |
          Saudi Arabia announced a truce with Yemen. | SAU CONCEDE YEM by SAU |
          """)
  void agreeingIsWillToCooperateNotTheSignatureNorTheConcession(
      String sentence, String codes, String named) {
    assertCoded(sentence, codes, named);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          The presidents of Kenya and Uganda met in Nairobi. | KEN+UGA CONSULT |
          The Danish foreign minister visited Ghana. | DNK CONSULT GHA | visit
          Morocco hosted the Spanish foreign minister in Rabat. | ESP CONSULT MAR | visit
          The Moroccan king received the Senegalese president. | SEN CONSULT MAR | visit
          The Israeli and Egyptian foreign ministers spoke by phone. | ISR+EGY CONSULT | phone
          Serbia and Kosovo negotiated in Brussels. | SRB+KOS CONSULT | 046
          Oman mediated between Iran and Saudi Arabia. | OMN CONSULT IRN+SAU | 045
          The Nepalese prime minister attended a summit with the Indian prime minister. | NPL+IND CONSULT | multilateral
          Peru is holding talks with Ecuador. | PER+ECU CONSULT |
          The Belgian foreign minister received the Rwandan ambassador. | RWA CONSULT BEL | visit
          The Pakistani prime minister will meet the Turkish president on Friday. | PAK+TUR AGREE | 036
          Germany summoned the Iranian ambassador over the executions. | DEU ACCUSE IRN | disapprove
          Mexico cancelled a meeting with the Peruvian foreign minister. | MEX REJECT PER | meet
          """)
  void consultingIsMeetingNowOrDoneNotToComeNotCalledOff(
      String sentence, String codes, String named) {
    assertCoded(sentence, codes, named);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          China praised Pakistan for its fight against terrorism. | CHN SUPPORT PAK | 051
          Japan endorsed the Philippine position on the sea. | JPN SUPPORT PHL | 051
          The Hungarian prime minister defended Serbia against the criticism. | HUN SUPPORT SRB | 052
          Bolivia recognised Palestine. | BOL SUPPORT PSE | 054
          Malawi opened diplomatic relations with Israel. | MWI SUPPORT ISR |
          Turkey raised its diplomatic relations with Armenia to the level of ambassadors. | TUR SUPPORT ARM |
          Cyprus concluded a treaty with Lebanon. | CYP SUPPORT LBN | 057
          Georgia asked the European Union for support. | GEO REQUEST EUR | assist
          The Dutch king apologised to Indonesia. | NLD CONCEDE IDN |
          Qatar expressed regret to Kenya over the incident. | QAT CONCEDE KEN |
          Zambia pardoned two South African journalists. | ZMB CONCEDE ZAF |
          British warplanes defended Jordan against Iranian drones. | GBR COOPERATE JOR | 062
          """)
  void supportingIsPraisingRecognisingAndSigningNotAskingNotArms(
      String sentence, String codes, String named) {
    assertCoded(sentence, codes, named);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Myanmar granted an amnesty to Thai fishermen. | MMR CONCEDE THA |
          An Egyptian court acquitted an Australian journalist. | EGY CONCEDE AUS |
          Sri Lanka lifted the curfew. | LKA CONCEDE | 0813
          Singapore lifted its ban on Malaysian poultry. | SGP CONCEDE MYS |
          Bolivian miners called off their protests. | BOL CONCEDE | 082
          Poland dropped its demand for reparations from Germany. | POL CONCEDE DEU |
          Greece dropped its objection to the Albanian bid. | GRC CONCEDE ALB |
          Sudan declared a ceasefire. | SDN CONCEDE by SDN |
          Turkey will lift its ban on Dutch television. | TUR CONCEDE NLD |
          Colombia will apologise to Ecuador. | COL CONCEDE ECU |
          Pakistan will release two Indian pilots. | PAK CONCEDE IND |
          The Italian foreign minister will resign. | ITA CONCEDE |
          Ethiopia withdrew its troops from Somalia. | ETH RETREAT SOM | withdraw
          """)
  void concedingIsInWordsAlsoWhenStillToCome(String sentence, String codes, String named) {
    assertCoded(sentence, codes, named);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Vietnam resumed trade with Cambodia. | VNM COOPERATE KHM |
          India and Russia expanded their trade. | IND+RUS COOPERATE | 061
          Greek and French troops held joint exercises. | GRC+FRA COOPERATE | 062
          Panama extradited a banker to Colombia. | PAN COOPERATE COL | 063
          Belgium shared intelligence with Morocco. | BEL COOPERATE MAR | 064
          Kenyan and Somali soldiers carried out joint operations. | KEN+SOM COOPERATE | 062
          Canada sent doctors to Haiti. | CAN AID HTI |
          India and Russia agreed to expand their trade. | IND+RUS AGREE | 0311
          North Korea held a military exercise near the border with South Korea. | PRK MOBILIZE KOR |
          """)
  void cooperatingIsMutualAndMaterial(String sentence, String codes, String named) {
    assertCoded(sentence, codes, named);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Germany gave Moldova 40 million euros. | DEU AID MDA |
          Japan delivered rice to Sudan. | JPN AID SDN |
          The United States sent weapons to Ukraine. | USA AID UKR | 072
          Britain trained Ukrainian soldiers. | GBR AID UKR | 072
          France sent troops to help Mali. | FRA AID MLI |
          Ecuador granted asylum to an Iranian dissident. | ECU AID IRN | 075
          China forgave the debt of Ethiopia. | CHN AID ETH |
          Spanish police rescued three Moroccan hostages. | ESP AID MAR |
          Mexico sent soldiers to Guatemala after the earthquake. | MEX AID GTM |
          A French court ordered Sudan to pay compensation to an American bank. | FRA SANCTION SDN |
          Italy promised aid to Libya. | ITA AGREE LBY | 033
          """)
  void aidIsHelpToOneSideGivenNotPromised(String sentence, String codes, String named) {
    assertCoded(sentence, codes, named);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Iran released two German prisoners. | IRN RETREAT DEU | release
          Belgium returned stolen statues to Congo. | BEL RETREAT COD | 0842
          Rwanda pulled its troops out of Congo. | RWA RETREAT COD | withdraw
          Colombian rebels laid down their arms. | COL RETREAT | disarm
          Israel and Lebanon observed the ceasefire. | ISR+LBN RETREAT | ceasefire
          Syria allowed United Nations inspectors to enter the country. | SYR RETREAT UNO | access
          Sudan let United Nations aid convoys into Darfur. | SDN RETREAT UNO | access
          The United States eased sanctions on Venezuela. | USA RETREAT VEN | 085
          The Italian foreign minister resigned. | ITA RETREAT | resign
          Russia announced that it would pull its troops out of Kazakhstan. | RUS CONCEDE KAZ by RUS |
          Chile will release two Peruvian fishermen. | CHL CONCEDE PER |
          """)
  void retreatingIsDoneNotOnlyAnnounced(String sentence, String codes, String named) {
    assertCoded(sentence, codes, named);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Jordan asked Iraq to reopen the border. | JOR REQUEST IRQ |
          The United Nations urged Mali to hold elections. | UNO REQUEST MLI |
          Somalia appealed to Turkey for aid. | SOM REQUEST TUR | assist
          India demanded that Pakistan hand over the suspects. | IND REQUEST PAK |
          Kenya ordered Somalia to release the fishermen. | KEN REQUEST SOM | yield
          The European Union called on Belarus to free the journalists. | EUR REQUEST BLR | yield
          Slovakia demanded the dismissal of the Hungarian minister. | SVK REQUEST HUN | 1041
          Argentina called on Britain to negotiate. | ARG REQUEST GBR | meet
          Iran warned Israel of serious consequences. | IRN THREATEN ISR |
          Thousands of Iraqis demonstrated in Baghdad to demand reforms. | IRQ PROTEST | demo
          """)
  void requestingHasNoThreatAndNoCrowd(String sentence, String codes, String named) {
    assertCoded(sentence, codes, named);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Tunisia criticised France. | TUN ACCUSE FRA | disapprove
          Ireland condemned the Russian attack on Ukraine. | IRL ACCUSE RUS | disapprove
          Vietnam complained to China about the fishing boats. | VNM ACCUSE CHN | disapprove
          Cyprus objected to the Turkish drilling. | CYP ACCUSE TUR | disapprove
          Rwanda accused Uganda of espionage. | RWA ACCUSE UGA | allege
          American prosecutors charged three Chinese hackers. | USA ACCUSE CHN | allege
          Nicaragua sued Germany. | NIC ACCUSE DEU | allege
          A Spanish court indicted a Venezuelan minister. | ESP ACCUSE VEN | allege
          Iran put a Swedish tourist on trial. | IRN ACCUSE SWE | allege
          Belgium is investigating a Qatari envoy. | BEL ACCUSE QAT | investigate
          The United Nations launched an inquiry into abuses in Libya. | UNO ACCUSE LBY | investigate
          Japan sent a protest note to South Korea. | JPN ACCUSE KOR | disapprove
          Sweden called in the Russian ambassador. | SWE ACCUSE RUS | disapprove
          Pakistanis protested against France on social media. | PAK ACCUSE FRA | disapprove
          The United States investigated Chinese companies. | USA ACCUSE CHN | 090
          A Chinese court convicted a Canadian trader. | CHN SANCTION CAN | convict
          Pakistanis protested against France in the streets of Karachi. | PAK PROTEST FRA | demo
          """)
  void accusingIsDisapprovingAllegingAndInvestigatingNotConvicting(
      String sentence, String codes, String named) {
    assertCoded(sentence, codes, named);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          North Korea refused to return to talks with South Korea. | PRK REJECT KOR | meet
          Austria declined to send weapons to Ukraine. | AUT REJECT UKR | assist
          Russia vetoed the American resolution. | RUS REJECT USA | 129
          Switzerland denied a request by Spain. | CHE REJECT ESP |
          Cuba postponed a meeting with Colombia. | CUB REJECT COL | meet
          Israel barred a French lawmaker from entering the country. | ISR REJECT FRA |
          Ethiopia disagreed with the Egyptian proposal. | ETH REJECT EGY |
          Ghana refused to send troops to Mali. | GHA REJECT MLI |
          Denmark withdrew its aid to Niger. | DNK SANCTION NER | 162
          Bulgaria expelled two Russian diplomats. | BGR SANCTION RUS | expel
          Ethiopia expelled a Norwegian aid agency. | ETH SANCTION NOR | expel
          Kuwait deported an Egyptian teacher. | KWT COERCE EGY | deport
          """)
  void rejectingIsRefusingAndKeepingOutNotThrowingOut(String sentence, String codes, String named) {
    assertCoded(sentence, codes, named);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Turkey gave Greece an ultimatum. | TUR THREATEN GRC | 139
          Ethiopia threatened to attack Eritrea. | ETH THREATEN ERI | violence
          The European Union threatened Georgia with sanctions. | EUR THREATEN GEO | 1312
          Nigeria threatened to arrest South African executives. | NGA THREATEN ZAF | arrest
          Algeria threatened to break off relations with Spain. | DZA THREATEN ESP | 1313
          A Lebanese judge issued an arrest warrant for a French banker. | LBN THREATEN FRA | arrest
          Turkey threatened to expel the Swedish ambassador. | TUR THREATEN SWE | expel
          Venezuela moved troops to the border with Guyana. | VEN MOBILIZE GUY | troops
          """)
  void threateningIsInWordsNotMovesOfForces(String sentence, String codes, String named) {
    assertCoded(sentence, codes, named);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Georgians demonstrated against Russia. | GEO PROTEST RUS | demo
          Kenyans rioted in Nairobi. | KEN PROTEST | riot
          French railway workers went on strike. | FRA PROTEST | strike
          Jordanian shoppers boycotted American goods. | JOR PROTEST USA | boycott
          Palestinian prisoners began a hunger strike. | PSE PROTEST | hunger
          Polish farmers blocked the border crossing with Ukraine. | POL PROTEST UKR | obstruct
          Lebanon lodged a complaint against Israel. | LBN ACCUSE ISR |
          """)
  void protestingIsInTheStreetNotInNotes(String sentence, String codes, String named) {
    assertCoded(sentence, codes, named);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Australia imposed an arms embargo on Myanmar. | AUS SANCTION MMR | 163
          Germany halted aid to Uganda. | DEU SANCTION UGA | 162
          The United States suspended talks with Iran. | USA SANCTION IRN | 164
          Colombia recalled its ambassador from Nicaragua. | COL SANCTION NIC | withdraw
          Lithuania closed its embassy in Belarus. | LTU SANCTION BLR | withdraw
          Mali withdrew from a pact with Niger. | MLI SANCTION NER | withdraw
          A Turkish court sentenced a Greek soldier. | TUR SANCTION GRC | convict
          A Russian court fined an American company. | RUS SANCTION USA | convict
          Palestinian families were driven out of their villages by Israeli settlers. | ISR SANCTION PSE | expel
          Myanmar drove thousands of Bangladeshis out of the province. | MMR SANCTION BGD | expel
          """)
  void sanctioningReducesRelationsOfAnyKind(String sentence, String codes, String named) {
    assertCoded(sentence, codes, named);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Poland sent 2,000 troops to the Belarusian border. | POL MOBILIZE BLR | troops
          Egypt put its army on high alert. | EGY MOBILIZE | troops
          Russia massed troops along the border with Estonia. | RUS MOBILIZE EST | troops
          North Korea tested a ballistic missile. | PRK MOBILIZE | weapons
          Peru deployed police to the border with Bolivia. | PER MOBILIZE BOL | police
          Taiwan held a military exercise. | TWN MOBILIZE |
          Russia massed troops and attacked Ukraine. | RUS ASSAULT UKR |
          Israeli troops moved forward and shelled a village in Lebanon. | ISR ASSAULT LBN | heavy-weapons
          """)
  void mobilizingIsMovingForcesAloneNotUsingThem(String sentence, String codes, String named) {
    assertCoded(sentence, codes, named);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Iran arrested a British tourist. | IRN COERCE GBR | arrest
          Belarus detained Polish activists. | BLR COERCE POL | arrest
          Serbian police raided the office of a Croatian charity. | SRB COERCE HRV | seize
          Indonesia seized a Vietnamese fishing boat. | IDN COERCE VNM | seize
          China censored the website of an American newspaper. | CHN COERCE USA | censor
          Ukraine banned Russian books. | UKR COERCE RUS | censor
          Chile imposed a curfew. | CHL COERCE | curfew
          Ethiopia declared a state of emergency. | ETH COERCE by ETH | martial-law
          Myanmar cut off the internet. | MMR COERCE | withhold
          Chinese hackers attacked the website of a Taiwanese ministry. | CHN COERCE TWN | cyber
          Russia spread disinformation about Moldova. | RUS COERCE MDA | misinformation
          Rebels in Colombia captured three Venezuelan soldiers. | COL ASSAULT VEN | abduct
          Azerbaijan captured six Armenian soldiers. | AZE ASSAULT ARM | abduct
          Mozambique declared a state of emergency after the cyclone. | - |
          """)
  void coercingIsShortOfViolence(String sentence, String codes, String named) {
    assertCoded(sentence, codes, named);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Sudan shelled a town in Chad. | SDN ASSAULT TCD | heavy-weapons
          Iraq invaded Kuwait. | IRQ ASSAULT KWT |
          Armenian forces seized a village in Azerbaijan. | ARM ASSAULT AZE |
          Somali pirates kidnapped two Indian sailors. | SOM ASSAULT IND | abduct
          An Iranian agent tried to kill a Saudi diplomat. | IRN ASSAULT SAU | targeted
          Turkish drones struck a village in Iraq. | TUR ASSAULT IRQ | drone
          Israel tried to assassinate a Lebanese commander. | ISR ASSAULT LBN | targeted
          French protesters burned cars and looted shops in Paris. | FRA PROTEST | riot
          Serbian police pushed back Kosovan demonstrators. | SRB COERCE KOS | restrict
          """)
  void assaultingIsDeliberateHarm(String sentence, String codes, String named) {
    assertCoded(sentence, codes, named);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Pakistan and India exchanged fire. | PAK+IND ASSAULT |
          France and Spain signed an agreement. | FRA+ESP SUPPORT |
          Hungary met the Slovak delegation. | HUN+SVK CONSULT |
          Indians demonstrated in Delhi against Chinese sanctions on Bhutan. | IND PROTEST CHN |
          Iran and Russia will hold joint exercises. | IRN+RUS AGREE | 0312
          France said the summit was important. | - |
          Norway is a rich country, Sweden said. | - |
          """)
  void jointActsHaveAllPartiesAsActorsAndStatementsAloneAreNoEvents(
      String sentence, String codes, String named) {
    assertCoded(sentence, codes, named);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Turkey will not lift the ban on Armenian goods. | TUR REJECT ARM | yield
          Turkey lifted the ban on Armenian goods. | TUR CONCEDE ARM |
          The European Union lifted the sanctions on Syria. | EUR RETREAT SYR | 085
          Serbia and Croatia failed to agree on the border. | SRB+HRV REJECT |
          Japan did not attend the talks with China. | JPN+CHN CONSULT negation |
          Sweden stopped its aid to Rwanda. | SWE SANCTION RWA | 162
          Ethiopia stopped its attack on Eritrea. | ETH RETREAT ERI |
          Uganda denied that it attacked Rwanda. | UGA ASSAULT RWA negation by UGA |
          Qatar denied the accusations of Bahrain. | QAT REJECT BHR |
          Egypt resumed aid to Sudan. | EGY AID SDN |
          Kenya ended its boycott of Tanzania. | KEN CONCEDE TZA |
          Russia did not attack Ukraine. | RUS ASSAULT UKR negation |
          Poland never expelled Czech diplomats. | POL SANCTION CZE negation |
          """)
  void notDoingEndingAndUndoingTurnTheSign(String sentence, String codes, String named) {
    assertCoded(sentence, codes, named);
  }

  @ParameterizedTest(name = "{0} has quad class {1} and a score of {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tunisia criticised France.                 | VERBAL_CONFLICT      | -2.0 | -2.0
          Rwanda accused Uganda of espionage.        | VERBAL_CONFLICT      | -3.5 | -2.0
          Belgium is investigating a Qatari envoy.   | VERBAL_CONFLICT      | -3.5 | -2.0
          Georgians demonstrated against Russia.     | MATERIAL_CONFLICT    | -5.0 | -6.5
          Australia imposed an embargo on Myanmar.   | MATERIAL_CONFLICT    | -6.0 | -8.0
          Bulgaria expelled two Russian diplomats.   | MATERIAL_CONFLICT    | -5.5 | -7.0
          Jordan asked Iraq to reopen the border.    | VERBAL_CONFLICT      | -1.0 | -5.0
          Panama extradited a banker to Colombia.    | MATERIAL_COOPERATION | 9.5  | 7.4
          """)
  void accusingIsVerbalSanctioningMaterialAndGoldsteinIsTheTableOfIcews(
      String sentence, QuadClass quad, double score, double goldstein) {
    Event event = Shared.events(sentence, "2021-05-12").getFirst();
    assertThat(event.act().type().quad()).as(sentence).isEqualTo(quad);
    assertThat(event.act().score()).as(sentence).isEqualTo(score);
    assertThat(event.act().goldstein()).as(sentence).isEqualTo(goldstein);
  }

  @ParameterizedTest(name = "{0} without a mode has {1}")
  @CsvSource({"ACCUSE,-3.0", "SANCTION,-6.0", "REQUEST,0.0", "PROTEST,-5.0"})
  void aTypeWithoutAModeHasTheScoreOfItsSection(EventType type, double score) {
    assertThat(Ontology.standard().act(new ActCode(type, null, "110"), List.of()).score())
        .isEqualTo(score);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"Sweden sent aid.", "Norway imposed sanctions.", "Canada expelled diplomats."})
  void aidCooperationAndSanctionsNeedSomebodyOnWhom(String sentence) {
    Coding coding = Shared.codings(sentence, "2021-05-12").getFirst();
    assertThat(coding)
        .isInstanceOfSatisfying(
            Coding.Unresolved.class,
            unresolved -> assertThat(unresolved.gap()).isEqualTo(Coding.Gap.RECIPIENT));
  }

  private static void assertCoded(String sentence, @Nullable String codes, @Nullable String named) {
    List<Event> events = Shared.events(sentence, "2021-05-12");
    assertThat(events.stream().map(Shared::line).toList())
        .as(sentence)
        .isEqualTo(codes == null ? List.of() : List.of(codes));
    if (named == null) return;
    assertThat(events.stream().flatMap(CodebookRulesTest::modesAndCode).toList())
        .as("mode or CAMEO code of: %s", sentence)
        .contains(named);
  }

  private static Stream<String> modesAndCode(Event event) {
    return Stream.concat(event.act().modes().stream(), Stream.of(event.act().cameo()));
  }
}
