package org.entente.cli.remote;

/** The server cannot be asked or refuses; the message says what to try. */
public final class RemoteException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RemoteException(String message) {
    super(message);
  }

  RemoteException(String message, Throwable cause) {
    super(message, cause);
  }
}
