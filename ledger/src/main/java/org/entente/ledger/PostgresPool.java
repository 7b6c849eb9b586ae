package org.entente.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.time.Duration;

/** Connections to one ledger on a server: few, kept, and tried before they are given out. */
final class PostgresPool {
  private static final int MOST_CONNECTIONS = 8;
  private static final Duration ONE_TRY = Duration.ofSeconds(10);

  private PostgresPool() {}

  /**
   * Opens the first connection, so that a wrong address or password is told at once.
   *
   * @throws LedgerException when the server cannot be reached or lets nobody in
   */
  static HikariDataSource open(PostgresAddress address, PostgresFaults faults) {
    var config = new HikariConfig();
    config.setJdbcUrl(address.url());
    if (address.user() != null) config.setUsername(address.user());
    if (address.password() != null) config.setPassword(address.password());
    config.setReadOnly(faults.readOnly());
    config.addDataSourceProperty("readOnlyMode", "always");
    config.addDataSourceProperty("ApplicationName", "entente");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    config.setPoolName("ledger");
    config.setMinimumIdle(1);
    config.setMaximumPoolSize(MOST_CONNECTIONS);
    config.setConnectionTimeout(ONE_TRY.toMillis());
    config.setInitializationFailTimeout(1);
    try {
      return new HikariDataSource(config);
    } catch (PoolInitializationException e) {
      throw faults.translate(e);
    }
  }
}
