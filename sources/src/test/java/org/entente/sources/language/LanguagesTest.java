package org.entente.sources.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Der Außenminister traf am Dienstag seine Kollegin in Berlin und sprach mit ihr über die Verhandlungen, die in der nächsten Woche beginnen.
          fr | Le ministre des Affaires étrangères a rencontré mardi son homologue à Paris, où ils ont parlé des négociations de la semaine prochaine.
          es | El ministro de Exteriores se reunió el martes con su colega en Madrid y habló de las negociaciones que empiezan la próxima semana.
          it | Il ministro degli Esteri ha incontrato martedì il suo collega a Roma e ha parlato dei negoziati che cominciano la prossima settimana.
          pt | O ministro dos Negócios Estrangeiros reuniu-se na terça-feira com o seu colega em Lisboa e falou das negociações da próxima semana.
          nl | De minister van Buitenlandse Zaken sprak dinsdag met zijn collega in Den Haag over de onderhandelingen die volgende week beginnen.
          sv | Utrikesministern träffade sin kollega i Stockholm på tisdagen och talade om förhandlingarna som börjar nästa vecka i huvudstaden.
          pl | Minister spraw zagranicznych spotkał się we wtorek w Warszawie ze swoim kolegą i rozmawiał o negocjacjach, które zaczną się za tydzień.
          cs | Ministr zahraničí se v úterý setkal v Praze se svým kolegou a mluvil o jednáních, která začnou příští týden v hlavním městě.
          hu | A külügyminiszter kedden Budapesten találkozott kollégájával, és a jövő héten kezdődő tárgyalásokról beszélt az újságíróknak.
          fi | Ulkoministeri tapasi tiistaina kollegansa Helsingissä ja puhui neuvotteluista, jotka alkavat ensi viikolla pääkaupungissa.
          tr | Dışişleri bakanı salı günü Ankara'da meslektaşıyla görüştü ve gelecek hafta başlayacak müzakereler hakkında konuştu.
          ro | Ministrul de externe s-a întâlnit marți la București cu omologul său și a vorbit despre negocierile care încep săptămâna viitoare.
          id | Menteri luar negeri bertemu dengan rekannya di Jakarta pada hari Selasa dan berbicara tentang perundingan yang dimulai pekan depan.
          ru | Министр иностранных дел встретился во вторник в Москве с коллегой и говорил о переговорах на следующей неделе.
          uk | Міністр закордонних справ зустрівся у вівторок у Києві зі своїм колегою і говорив про переговори наступного тижня.
          ar | التقى وزير الخارجية نظيره في القاهرة يوم الثلاثاء وتحدث عن المفاوضات التي تبدأ الأسبوع المقبل.
          fa | وزیر امور خارجه روز سه‌شنبه با همتای خود در تهران دیدار کرد و درباره گفتگوهای هفته آینده سخن گفت.
          zh | 外交部长星期二在北京会见了他的同事，并谈到了下周开始的谈判。
          el | Ο υπουργός Εξωτερικών συναντήθηκε την Τρίτη στην Αθήνα με τον ομόλογό του και μίλησε για τις διαπραγματεύσεις.
          """)
  void otherLanguagesAreTold(String language, String text) {
    assertThat(Languages.of(text, null)).isEqualTo(language);
    assertThat(Languages.of(text, "en")).as("stated wrongly").isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Russia expelled ten Norwegian diplomats.",
        "Netanyahu, Abbas meet in Ramallah",
        "Zelenskyy thanks Duda, Nausėda, Rinkēvičs and Karis",
        "Xi Jinping hosts Mahathir bin Mohamad in Beijing",
        "Erdoğan, Rouhani, Putin hold talks in Ankara",
        "Sánchez, López Obrador discuss Venezuela",
        "Ouagadougou: Kaboré meets Compaoré, Diendéré",
        "Medvedev threatens Nagorno-Karabakh",
        "Ursula von der Leyen meets Alexander Van der Bellen",
        "Lukashenko jails Kalesnikava, Tsikhanouski",
        "Burkina Faso, Côte d'Ivoire sign accord",
        "Kim Jong Un, Moon Jae-in hold summit at Panmunjom",
        "Lula da Silva visits Buenos Aires",
        "Al-Sisi, bin Salman inaugurate Sharm El Sheikh summit",
        "Modi, Abe sign accord"
      })
  void headlinesFullOfForeignNamesStayEnglish(String headline) {
    assertThat(Languages.of(headline, null)).isEqualTo("en");
  }

  @Test
  void translationWithResidueStaysEnglish() {
    String text =
        """
        The minister said in an interview that relations with the neighbour [Nachbarland] were at a
        low point. "Wir werden sehen, we will see", he added. Внешняя политика of the country would
        not change after the election, and the talks in the capital were to go on in the autumn.
        """;
    assertThat(Languages.of(text, "de")).isEqualTo("en");
  }

  @Test
  void statedLanguageOnlyHelpsWhereTheTextAgrees() {
    assertThat(Languages.of("The two ministers met in Geneva.", "fr")).isEqualTo("en");
    assertThat(Languages.of("Außenminister trafen einander gestern Abend.", "de")).isEqualTo("de");
    assertThat(Languages.of("2021-05-12", "de")).isEqualTo("en");
  }
}
