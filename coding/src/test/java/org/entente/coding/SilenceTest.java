package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of politics that mean something else where they stand, and news that is not politics. */
class SilenceTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          fire | Israeli soldiers fired on a Palestinian crowd. | ISR ASSAULT PSE
          fire | Syria fired rockets at a Turkish village. | SYR ASSAULT TUR
          fire | The Ukrainian president fired the Georgian governor of Odessa. | UKR COERCE GEO
          fire | A Polish company fired 200 Ukrainian workers after the merger. | -
          fire | Firefighters in Spain fought a fire that began in a Moroccan restaurant. | -
          fire | The speech fired the imagination of students in Kenya. | -
          strike | Indian warplanes struck a camp in Pakistan. | IND ASSAULT PAK
          strike | Spanish nurses went on strike over pay. | ESP PROTEST
          strike | Air strikes by Turkey killed ten people in Syria. | TUR ASSAULT SYR
          strike | France and Chad struck a deal on uranium. | FRA+TCD SUPPORT
          strike | A strong earthquake struck Peru on Monday, and Chile felt it too. | -
          strike | A Portuguese singer struck a chord with audiences in Brazil. | -
          charge | Prosecutors in Germany charged a Syrian doctor with torture. | DEU ACCUSE SYR
          charge | The Vietnamese airline charges Thai passengers a fee for bags. | -
          charge | A Dutch company charges electric cars in Belgium. | -
          charge | A Danish architect is in charge of the museum in Qatar. | -
          back | The United States backed the Israeli proposal. | USA SUPPORT ISR
          back | Iran backed away from its threat against Iraq. | IRN CONCEDE IRQ
          back | The Swedish prime minister flew back from Norway. | -
          back | A Japanese bank backed a film about Italy. | -
          back | Her back hurt after the flight from Spain to Cuba. | -
          host | Oman hosted the Iranian foreign minister. | IRN CONSULT OMN
          host | Qatar will host the World Cup, and Brazil is a favourite. | -
          host | A Canadian actor hosts a quiz show in Ireland. | -
          host | Jordan hosts thousands of refugees from Syria. | JOR AID SYR
          hit | A Russian missile hit a Ukrainian hospital. | RUS ASSAULT UKR
          hit | The United States hit Iran with new sanctions. | USA SANCTION IRN
          hit | Inflation hit Turkey and Argentina hard. | -
          hit | The song by a Korean band hit number one in Japan. | -
          hit | A Pakistani batsman hit three sixes against England. | -
          hit | Typhoon Haima hit the Philippines and China. | -
          leave | Britain left the European Union. | GBR SANCTION EUR
          leave | American troops left Afghanistan. | USA RETREAT AFG
          leave | The Mexican president left for Spain on Tuesday. | -
          leave | A Croatian midfielder left Italy for Spain. | -
          leave | She left her fortune to a school in Malta, her lawyer in Italy said. | -
          meet | The Chinese premier met the Malaysian king. | CHN+MYS CONSULT
          meet | Greece met the demands of Germany. | GRC CONCEDE DEU
          meet | Russia refused to meet the demands of Ukraine. | RUS REJECT UKR
          meet | Gas from Norway meets a third of demand in Germany. | -
          meet | Hungary failed to meet the deficit target of the European Union. | -
          meet | Brazil meets Argentina in the final on Sunday. | -
          reject a bid | Turkey rejected the Swedish bid for membership. | TUR REJECT SWE
          reject a bid | A German carmaker rejected a takeover bid from a Chinese company. | -
          reject a bid | A Spanish club rejected a bid for its striker from England. | -
          draw fire | The Hungarian law drew fire from Germany. | DEU ACCUSE HUN
          draw fire | Israel's decision drew fire from France. | FRA ACCUSE ISR
          draw fire | A painter from Japan draws fire and water in Italy. | -
          close | Egypt closed its border with Libya. | EGY COERCE LBY
          close | Italy closed its embassy in Yemen. | ITA SANCTION YEM
          close | A Chinese company closed a deal with an Indian bank. | -
          close | Shares in Germany and France closed higher on Friday. | -
          close | Spain is close to Portugal in the ranking. | -
          lift | The European Union lifted sanctions on Belarus. | EUR RETREAT BLR
          lift | Tunisia lifted a ban on Libyan trucks. | TUN CONCEDE LBY
          lift | Australia lifted the trophy after beating England. | -
          lift | A Bulgarian won gold in weight lifting in Turkey. | -
          lift | Rising exports lifted growth in Germany and Poland. | -
          recall | Poland recalled its ambassador from Russia. | POL SANCTION RUS
          recall | A Japanese carmaker recalled cars in Australia. | -
          recall | An old nurse from Ghana recalled the war in Sierra Leone. | -
          recall | France recalled its striker for the match against Spain. | -
          sanction | The United States sanctioned two Russian banks. | USA SANCTION RUS
          sanction | The United Nations sanctioned the deployment of Kenyan police in Haiti. | -
          sanction | The parliament of Nigeria sanctioned the budget. | -
          """)
  void aWordSpeaksInItsPoliticalSenseOnly(String word, String sentence, String codes) {
    assertThat(lines(sentence)).as(sentence).isEqualTo(codes == null ? List.of() : List.of(codes));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sports | Germany beat Brazil 7-1 in the semi-final of the World Cup.
          sports | England's bowlers attacked India from the first over of the Test match.
          sports | A late strike by the Croatian forward sank Russia in a penalty shoot-out.
          sports | Kenya and Ethiopia fought for gold in the women's marathon in Tokyo.
          sports | Argentina's defence held firm as France launched attack after attack in the second half.
          sports | The coach of Senegal blasted his players after the defeat by Egypt.
          markets | Oil prices fell as investors in China sold futures after weak data from the United States.
          markets | The Turkish lira hit a record low against the dollar.
          markets | Shares in Japan rallied after a deal between a German bank and a Spanish insurer.
          markets | A French retailer launched a hostile takeover of its Polish rival.
          markets | Gold retreated as the dollar gained ground against the Swiss franc.
          markets | Brazil's central bank cut interest rates for the third time this year.
          film | The Iranian film about a divorce won the top prize in Berlin, beating a drama from Mexico.
          film | In the thriller, an American spy kills a Russian general in Prague.
          film | A South Korean director shot his new movie in Vietnam.
          film | The series follows soldiers who invade a village in France.
          film | The British actress plays a queen who declares war on Spain.
          weather | Typhoon Molave killed dozens of people in Vietnam after hitting the Philippines.
          weather | Heavy rain and floods destroyed hundreds of homes in Pakistan and India.
          weather | A heatwave will strike Spain and Portugal this weekend, forecasters said.
          weather | Cold air from Russia will invade Poland and Germany on Monday.
          weather | Canada issued a storm warning for its Atlantic coast.
          obituary | The Ghanaian statesman, who led his country out of poverty, died in Switzerland at the age of 80.
          obituary | The Italian composer of film music died in Rome after a fall; he was 91.
          obituary | Born in Ukraine, the chess champion won her first title in Cuba and leaves two sons.
          obituary | The Nigerian writer, best known for a novel about a yam farmer, died in Boston after a short illness.
          obituary | A Japanese architect who built museums in Spain and Qatar has died, his family said.
          """)
  void sportMarketsFilmWeatherAndObituariesAreSilent(String domain, String sentence) {
    assertThat(lines(sentence)).as(sentence).isEmpty();
  }

  private static List<String> lines(String sentence) {
    return Shared.events(sentence, "2021-05-12").stream().map(Shared::line).toList();
  }
}
